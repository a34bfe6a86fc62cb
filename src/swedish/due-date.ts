/** By when: «senast 13 februari», «(senast 2017-02-13)», «till nästa möte», «före sommaren». Words stay words. */
import { type CalendarDate, calendarDate, daysAfter, parseCalendarDate, yearOf } from '../domain/dates.ts';
import type { Due } from '../domain/outcome.ts';
import { monthNames, weekdayNames, weekdayOf } from './calendar.ts';
import { parseSwedishDateAfter } from './written-date.ts';

const WEEKDAY = `(?:${weekdayNames.join('|')})`;
const DAY = String.raw`(?:${WEEKDAY}(?:en)?\s+)?(?:den\s+)?\d{1,2}\s+(?:${monthNames.join('|')})(?:\s+\d{4})?`;
const SHORT = String.raw`(?:${WEEKDAY}(?:en)?\s+)?(?:den\s+)?(\d{1,2})/(\d{1,2})(?:[\s-]+(\d{4}))?`;
const MEETING = String.raw`(?:\p{L}*möte|gång|träff|sammanträde)`;
const SEASON = 'sommaren|semestern|semestrarna|jul|julen|påsk|påsken|midsommar|nyår|nyåret|hösten|våren|lunch|helgen';
const WORDS = [
  `nästa ${MEETING}`,
  `(?:${SEASON}|årsmötet|årsskiftet|månadsskiftet)`,
  String.raw`vecka \d{1,2}|v\. ?\d{1,2}`,
  `(?:nu )?(?:på )?(?:nästa )?(?:${WEEKDAY}|vecka)`,
  '(?:veckans|månadens|årets|terminens) (?:slut|utgång)',
  `slutet (?:av|på) (?:veckan|månaden|året|terminen|${monthNames.join('|')})`,
  `(?:i )?(?:${monthNames.join('|')})`,
  'i ?morgon|i ?övermorgon|i dag|idag|i kväll',
].join('|');
/** What says by when without a word before it. */
const BARE = [
  `på ${WEEKDAY}`,
  '(?:redan )?i ?(?:morgon|övermorgon|eftermiddag|kväll)',
  String.raw`under veckan|i veckan|(?:i )?nästa vecka|i vecka \d{1,2}`,
].join('|');
const DUE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:senast|före|innan|till|inför|klart|klar|vid)\s+){1,2}(?:(\d{4}-\d{2}-\d{2})|(${DAY})|${SHORT}|(?:${WORDS}))(?![\p{L}\p{N}/])|(?<!\p{L})(?:före|innan) (?:dess|\p{L}{4,}(?:et|en|na))(?!\p{L})|(?<![\p{L}\p{N}])(?:${BARE})(?![\p{L}\p{N}/])`,
  'iu',
);

/** Whether a text says by when. */
export function saysDue(text: string): boolean {
  return DUE.test(text);
}

/** The first such words in a text; a day without a year is the next one after `from`. */
export function findDue(text: string, from: CalendarDate): Due | undefined {
  const match = DUE.exec(text);
  if (!match) return undefined;
  const [words, , day, shortDay] = match;
  const date = dateOf(match, from);
  // «senast 31 februari» is no day.
  if ((day ?? shortDay) && !date) return undefined;
  return { text: words, ...(date && { date }) };
}

function dateOf(
  [words, iso, day, shortDay, month, year]: RegExpExecArray,
  from: CalendarDate,
): CalendarDate | undefined {
  if (iso) return parseCalendarDate(iso);
  if (day) return parseSwedishDateAfter(day, from);
  if (!shortDay) return soon(words, from);
  const inYear = (some: number): CalendarDate | undefined => calendarDate(some, Number(month), Number(shortDay));
  if (year) return inYear(Number(year));
  const same = inYear(yearOf(from));
  return same && same < from ? inYear(yearOf(from) + 1) : same;
}

/** «Senast på fredag» is the next one after the meeting, and «i morgon» the day after it. */
function soon(words: string, from: CalendarDate): CalendarDate | undefined {
  const said = words.toLocaleLowerCase('sv');
  if (said.includes('nästa')) return undefined;
  if (/övermorgon/.test(said)) return daysAfter(from, 2);
  if (/i ?morgon/.test(said)) return daysAfter(from, 1);
  if (/i ?(?:dag|kväll|eftermiddag)$/.test(said)) return from;
  const weekday = weekdayNames.find((name) => said.endsWith(name));
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => daysAfter(from, days));
  return week.find((day) => weekdayOf(day) === weekday);
}

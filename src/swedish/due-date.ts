/** Finds due dates in Swedish text: «senast 13 februari», «(senast 2017-02-13)», «till nästa möte», «före sommaren». */
import { type CalendarDate, calendarDate, daysAfter, parseCalendarDate, yearOf } from '../domain/dates.ts';
import type { Due } from '../domain/outcome.ts';
import { monthNames, weekdayNames, weekdayOf } from './calendar.ts';
import { parseSwedishDateAfter } from './written-date.ts';

const WEEKDAY = `(?:${weekdayNames.join('|')})`;
const DAY = String.raw`(?:${WEEKDAY}(?:en)?\s+)?(?:den\s+)?\d{1,2}(?::[ae])?\s+(?:${monthNames.join('|')})(?:\s+\d{4})?`;
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
/** Due dates that need no «senast» or «före» before them. */
const BARE = [
  `på ${WEEKDAY}`,
  '(?:redan )?i ?(?:morgon|övermorgon|eftermiddag|kväll)',
  String.raw`under veckan|i veckan|(?:i )?nästa vecka|i vecka \d{1,2}`,
].join('|');
const DUE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:senast|före|innan|till|inför|klart|klar|vid|deadline:?|DL:?)\s+){1,2}(?:(\d{4}-\d{2}-\d{2})|(${DAY})|${SHORT}|(?:${WORDS}))(?![\p{L}\p{N}/])|(?<!\p{L})(?:före|innan) (?:dess|\p{L}{4,}(?:et|en|na))(?!\p{L})|(?<![\p{L}\p{N}])(?:${BARE})(?![\p{L}\p{N}/])`,
  'iu',
);

/** Whether a text contains a due date. */
export function saysDue(text: string): boolean {
  return DUE.test(text);
}

/** A due day that does not exist, «senast 31 februari», as written; undefined when there is none. */
export function impossibleDue(text: string, from: CalendarDate): string | undefined {
  const match = DUE.exec(text);
  if (!match) return undefined;
  const [words, iso, day, shortDay] = match;
  return (iso ?? day ?? shortDay) && !dateOf(match, from) ? words : undefined;
}

/** The first due date in a text, or undefined; a day without a year is the next such day on or after `from`. */
export function findDue(text: string, from: CalendarDate): Due | undefined {
  const match = DUE.exec(text);
  if (!match) return undefined;
  const [words, , day, shortDay] = match;
  const date = dateOf(match, from);
  // «senast 31 februari» does not exist.
  if ((day ?? shortDay) && !date) return undefined;
  return { text: words, ...(date && { date }) };
}

function dateOf(
  [words, iso, day, shortDay, month, year]: RegExpExecArray,
  from: CalendarDate,
): CalendarDate | undefined {
  if (iso) return parseCalendarDate(iso);
  if (day) return parseSwedishDateAfter(day.replace(/:[ae]/, ''), from);
  if (!shortDay) return relativeDate(words, from);
  const inYear = (number: number): CalendarDate | undefined => calendarDate(number, Number(month), Number(shortDay));
  if (year) return inYear(Number(year));
  const same = inYear(yearOf(from));
  return same && same < from ? inYear(yearOf(from) + 1) : same;
}

/** The date of «i morgon» or «på fredag», counted from the meeting; undefined for «nästa fredag» and other words. */
function relativeDate(words: string, from: CalendarDate): CalendarDate | undefined {
  const lower = words.toLocaleLowerCase('sv');
  if (lower.includes('nästa')) return undefined;
  if (/övermorgon/.test(lower)) return daysAfter(from, 2);
  if (/i ?morgon/.test(lower)) return daysAfter(from, 1);
  if (/i ?(?:dag|kväll|eftermiddag)$/.test(lower)) return from;
  const weekday = weekdayNames.find((name) => lower.endsWith(name));
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => daysAfter(from, days));
  return week.find((day) => weekdayOf(day) === weekday);
}

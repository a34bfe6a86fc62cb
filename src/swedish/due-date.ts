/** Finds due dates in Swedish text: «senast 13 februari», «(senast 2017-02-13)», «till nästa möte», «före sommaren». */
import { type CalendarDate, calendarDate, dayOf, daysAfter, parseCalendarDate, yearOf } from '../domain/dates.ts';
import type { Due } from '../domain/outcome.ts';
import { monthNames, monthNumber, weekdayNames, weekdayOf } from './calendar.ts';
import { parseSwedishDateAfter } from './written-date.ts';

const WEEKDAY = `(?:${weekdayNames.join('|')})`;
const MONTH = `(?:${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
/** «måndagen den 13», «mån 13» */
const BEFORE_DAY = String.raw`(?:(?:${WEEKDAY}(?:en)?|(?:mån|tis|ons|tors?|fre|lör|sön)\.?)\s+)?(?:den\s+)?`;
const DAY = String.raw`${BEFORE_DAY}\d{1,2}(?::[ae])?\s+${MONTH}(?!\p{L})(?:\s+\d{4})?`;
const SHORT = String.raw`${BEFORE_DAY}(\d{1,2})/(\d{1,2})(?:[\s-]+(\d{4}|\d{2}(?!\d)))?`;
/** «senast den 20», «före den 3:e»: the next such day. */
const DAY_OF_MONTH = String.raw`den \d{1,2}(?::[ae])?(?=\s*(?:[.,;!?)]|$))`;
const MEETING = String.raw`(?:[\p{L}-]*möte|gång|träff|\p{L}*sammanträde|\p{L}*råd|avstämning|\p{L}*samling|sync|standup|sprint|termin)`;
const THE_MEETING = String.raw`\p{L}*(?:mötet|träffen|sammanträdet|stämman|(?<!om|för)rådet)`;
const NAMED_MEETING = String.raw`(?:${THE_MEETING})(?: (?:i ${MONTH}(?!\p{L})|den \d{1,2}(?! ${MONTH}(?!\p{L})|/\d)))?`;
const SEASON =
  'sommaren|semestern|semestrarna|semesterperioden|jul|julen|jullovet|påsk|påsken|påsklovet|sportlovet|höstlovet|midsommar|nyår|nyåret|hösten|våren|vintern|lunch|helgen|skolavslutningen|terminsstarten|advent|lucia';
const WORDS = [
  `(?:näst-?\\s?nästa|nästa|nästkommande|kommande) ${MEETING}`,
  `(?:${SEASON}|årsskiftet|månadsskiftet)`,
  String.raw`vecka \d{1,2}|v\.? ?\d{1,2}`,
  `(?:nu )?(?:på )?(?:nästa )?(?:${WEEKDAY}|vecka)`,
  '(?:veckans|månadens|årets|terminens) (?:slut|utgång)',
  `${MONTH} månads utgång`,
  String.raw`(?:den )?sista (?:i )?${MONTH}(?: \d{4})?`,
  '(?:nästa|kommande) (?:lg|apt|au)',
  `(?:i )?(?:början|mitten|utgången|slutet) (?:av|på) (?:veckan|månaden|året|terminen|${MONTH})`,
  `(?:i )?${MONTH}`,
  'i ?morgon|i ?övermorgon|i dag|idag|i kväll|dess',
  NAMED_MEETING,
].join('|');
/** The most days until the next day with some number: the 31st of January may be long gone. */
const LONGEST_WAIT = 62;
/** Due dates that need no «senast» or «före» before them. */
const BARE = [
  `under (?:våren|hösten|sommaren|vintern|månaden|${MONTH}(?: månad)?)`,
  `(?:senare )?i (?:höst|vår|sommar|vinter)|senare i (?:år|veckan|månaden)`,
  `(?:direkt |strax |genast )?efter (?:${SEASON})|(?:direkt|strax|genast) efter (?:\\p{L}+ )?\\p{L}{4,}(?:et|en|na|ing)`,
  `(?:på|vid) ${MONTH}(?:mötet|rådet|träffen|stämman|sammanträdet)`,
  `(?:nu )?på ${WEEKDAY}`,
  String.raw`veckan (?:därpå|efter)(?=\s*(?:[.,;!)]|$))`,
  'tills vi ses(?: igen| nästa gång)?',
  '(?:så (?:snart|fort) som möjligt|snarast(?: möjligt)?|omgående|inom kort|inom (?:en|ett|två|tre|fyra|någon|några) (?:dagar|dag|veckor|vecka|månader|månad))',
  '(?:redan )?(?:denna|den här) vecka',
  // not what is told of the next meeting: «Nästa möte är den 3 maj»
  String.raw`(?<=\S )(?:nästa|nästkommande) ${MEETING}(?=\s*(?:[.,;!)]|$))`,
  '(?:redan )?i ?(?:morgon|övermorgon|eftermiddag|kväll|helgen)',
  String.raw`under veckan|(?:nu )?i veckan|(?:i )?nästa vecka|(?:i )?vecka \d{1,2}|(?<!\d )v\.? ?\d{1,2}(?=\s*(?:[.,;!)]|$))|den här veckan|under (?:nästa|kommande) vecka|på ${`(?:nästa|nästkommande) ${MEETING}`}`,
].join('|');
const BEFORE = `(?:senast|före|innan|till|tills|inför|klart|klar|vid|gärna|helst|ungefär|deadline:?|DL:?|sista dag(?:en)?|snarast,?)`;
const DUE = new RegExp(
  String.raw`(?<!\p{L})(?!vid ${THE_MEETING}(?!\p{L}))(?:${BEFORE}\s+){1,3}(?:(\d{4}-\d{2}-\d{2})|(${DAY})|${SHORT}|${DAY_OF_MONTH}|(?:${WORDS}))(?![\p{L}\p{N}/])|(?<!\p{L})(?:(?:före|innan) dess|(?:före|innan) \p{L}{4,}(?:et|en|na)|(?:inför|lagom till) \p{L}{4,}(?:et|en|na)(?! (?:den )?\d))(?!\p{L})`,
  'iu',
);
const BARE_DUE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${BARE})(?![\p{L}\p{N}/])`, 'iu');
/** What has a day of its own, «lokal för mötet den 4 maj». */
const EVENT =
  '(?:mötet|träffen|festen|dagen|lägret|kursen|resan|utflykten|cupen|matchen|konserten|loppisen|stämman|kvällen|invigningen|datumet)';
/** «… och visar det för gruppen den 13 februari», «sätter upp lapparna 1 sept»: a day at the end, which is not that of something: «till festen den 3 maj». */
const AT_END = new RegExp(
  String.raw`(?<!(?:till|inför|om|på|vid|från|av) (?:\p{L}+ ){0,2})(?<!${EVENT}(?: ${WEEKDAY}(?:en)?)?(?: den)? )(?<=\s)()(${DAY})[.)!]?$`,
  'iu',
);

/** «Bo gör klart den nu i september»; without such a word it may be the month of something else. */
const IN_MONTH = new RegExp(
  String.raw`(?<!(?:till|inför|om|på|vid|från|av|för|med|sedan|under) (?:\p{L}+ ){0,3})(?<!${EVENT} )(?<=\s)(?:nu|redan|först) i ${MONTH}(?=\s*(?:[.,;!)]|$))`,
  'iu',
);
/** The day of a meeting that something is due at: «till mötet den 4 maj», «till nästa LG 27/5»; in the group of DUE for it. */
const DAY_OF_MEETING = new RegExp(String.raw`^\s+()(?:(${DAY})|${SHORT})(?![\p{L}\p{N}/])`, 'iu');
const ENDS_IN_MEETING = new RegExp(`(?:${MEETING}|${THE_MEETING}|(?:nästa|kommande) (?:LG|APT|AU))$`, 'u');

/** «Den 9 juni hämtar Bo borden.» */
const AT_START = new RegExp(String.raw`(?<=^\P{L}*)()((?=\p{L})${DAY})(?=\s+\p{L}+r\s)`, 'iu');

/** «senast sista maj 2018» */
const LAST_OF_MONTH = new RegExp(String.raw`sista (?:i )?(${MONTH})(?: (\d{4}))?$`, 'u');

/** Whether a text contains a due date. */
export function saysDue(text: string): boolean {
  return DUE.test(text) || BARE_DUE.test(text);
}

/** A due day that does not exist, «senast 31 februari», as written; undefined when there is none. */
export function impossibleDue(text: string, from: CalendarDate): string | undefined {
  const match = dueIn(text);
  if (!match) return undefined;
  const [words, iso, day, shortDay] = match;
  return (iso ?? day ?? shortDay) && !dateOf(match, from) ? words : undefined;
}

/** The first due date in a text, or undefined; a day without a year is the next such day on or after `from`. */
export function findDue(text: string, from: CalendarDate): Due | undefined {
  const found = dueIn(text) ?? AT_START.exec(text) ?? AT_END.exec(text.trimEnd()) ?? IN_MONTH.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  // «två veckor före årsmötet den 15 mars» is another day
  const isAt = ENDS_IN_MEETING.test(found[0]) && !/^(?:före|innan)/iu.test(found[0]);
  const ofMeeting = isAt ? DAY_OF_MEETING.exec(text.slice(end)) : null;
  const match = ofMeeting ?? found;
  const [, , day, shortDay] = match;
  const words = `${found[0]}${ofMeeting?.[0] ?? ''}`.replace(/[.)!]$/, '');
  const date = dateOf(match, from);
  // «senast 31 februari» does not exist, and «till mötet den 31 februari» is till the meeting
  if ((day ?? shortDay) && !date) return ofMeeting ? { text: found[0] } : undefined;
  return { text: words, ...(date && { date }) };
}

/** The words of a text that say by when, with «senast» or the like if any are; nothing for none. */
function dueIn(text: string): RegExpExecArray | null {
  return DUE.exec(text) ?? BARE_DUE.exec(text);
}

function dateOf(
  [words, iso, day, shortDay, month, year]: RegExpExecArray,
  from: CalendarDate,
): CalendarDate | undefined {
  if (iso) return parseCalendarDate(iso);
  if (day) return parseSwedishDateAfter(withFullMonth(day.replace(/:[ae]/, '')), from);
  if (!shortDay) return relativeDate(words, from);
  const inYear = (number: number): CalendarDate | undefined => calendarDate(number, Number(month), Number(shortDay));
  if (year) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year));
  const same = inYear(yearOf(from));
  return same && same < from ? inYear(yearOf(from) + 1) : same;
}

/** «1 sept» as «1 september». */
function withFullMonth(day: string): string {
  return day.replace(
    /\p{L}+(?=\s*(?:\d{4})?$)/u,
    (word) => monthNames.find((name) => name.startsWith(word.toLowerCase())) ?? word,
  );
}

/** The date of «i morgon» or «på fredag», counted from the meeting; undefined for «nästa fredag» and other words. */
function relativeDate(words: string, from: CalendarDate): CalendarDate | undefined {
  const lower = words.toLocaleLowerCase('sv');
  if (lower.includes('nästa')) return undefined;
  if (/övermorgon/.test(lower)) return daysAfter(from, 2);
  if (/i ?morgon/.test(lower)) return daysAfter(from, 1);
  if (/i ?(?:dag|kväll|eftermiddag)$/.test(lower)) return from;
  const [, month, year] = LAST_OF_MONTH.exec(lower) ?? [];
  if (month) return lastDayOf(monthNumber(withFullMonth(month)) ?? 0, year ? (`${year}-01-01` as CalendarDate) : from);
  const number = /(?<= den )\d{1,2}(?=(?::[ae])?$)/.exec(lower)?.[0];
  if (number !== undefined) return nextDayOfMonth(Number(number), from);
  const weekday = weekdayNames.find((name) => lower.endsWith(name));
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => daysAfter(from, days));
  return week.find((day) => weekdayOf(day) === weekday);
}

/** The last day of the next such month, 1 to 12, on or after a day. */
function lastDayOf(month: number, from: CalendarDate): CalendarDate | undefined {
  const lastIn = (year: number) => [31, 30, 29, 28].map((day) => calendarDate(year, month, day)).find(Boolean);
  return [yearOf(from), yearOf(from) + 1].map(lastIn).find((day) => day !== undefined && day >= from);
}

/** The next day with a number on or after a day; undefined for a number that no month has. */
function nextDayOfMonth(number: number, from: CalendarDate): CalendarDate | undefined {
  return Array.from({ length: LONGEST_WAIT }, (_, days) => daysAfter(from, days)).find((day) => dayOf(day) === number);
}

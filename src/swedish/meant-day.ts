/** The day that a text that is no date in a field probably means, to be offered to its author and never to be read as one. */
import { type CalendarDate, calendarDate } from '../domain/dates.ts';
import { monthNames, weekdayNames } from './calendar.ts';

const AFTER_WEEKDAY = `(?:(?:${weekdayNames.join('|')}|mån|tis|ons|tors?|fre|lör|sön)(?:en)?\\.?,?\\s+)?(?:den\\s+)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})(?::?[ae])?`;
const NUMBER = String.raw`(?<month>\d{1,2})`;
const NAME = String.raw`(?<name>\p{L}{3,9})\.?`;
/** Each way to write a day: the year first or last, and never the month before a day that the year follows. */
const WAYS = [
  `${YEAR}\\s?[-/.]\\s?${NUMBER}\\s?[-/.]\\s?${DAY}`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
  `${DAY}\\s?[-/.]\\s?${NUMBER}\\s?[-/.,]?\\s?${YEAR}`,
  `${DAY}\\s?/\\s?${NUMBER}\\s?[-/]\\s?(?<short>\\d{2})`,
  `${DAY}\\s?${NAME},?\\s?${YEAR}`,
].map((way) => new RegExp(`^${AFTER_WEEKDAY}${way}(?![\\p{L}\\p{N}])\\.?`, 'iu'));
/** The first year of two digits that belongs to the century before: «24/11-98». */
const FIRST_OF_LAST_CENTURY = 70;

/** The day that is meant: «24/11 2026», «24/11-26», «24 nov 2026», «2026/11/24»; undefined when it is not plain, or no day. */
export function meantDay(text: string): CalendarDate | undefined {
  const found = meantDayBefore(text);
  return found?.rest === '' ? found.date : undefined;
}

/** The day that is meant by what a text begins with, and the rest of the text. */
export function meantDayBefore(text: string): { date: CalendarDate; rest: string } | undefined {
  // other signs that look like the right ones: «2026–11–24», figures as wide as letters
  const written = text
    .trim()
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/gu, '-');
  for (const way of WAYS) {
    const { 0: whole = '', groups } = way.exec(written) ?? {};
    if (!groups) continue;
    const { year, short, month, name = '', day } = groups;
    const date = calendarDate(Number(year ?? withCentury(short)), Number(month ?? monthBegun(name)), Number(day));
    return date && { date, rest: written.slice(whole.length) };
  }
  return undefined;
}

function withCentury(short = ''): number {
  return Number(short) + (Number(short) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

/** The number of the month that a word begins, «nov», «sept»; 0, no month, for other words. */
function monthBegun(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.toLocaleLowerCase('sv'))) + 1;
}

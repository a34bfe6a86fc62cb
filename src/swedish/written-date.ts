/** Finds dates in Swedish running text: «16 januari 2017», «13 februari», «onsdagen 31 maj». */
import { type CalendarDate, calendarDate, daysBetween, yearOf } from '../domain/dates.ts';
import { monthNames, monthNumber, weekdayNames, weekdayOf } from './calendar.ts';

/** A date found in a text, from one offset to another; `weekday` is the weekday written before it, base form in lower case. */
export interface SwedishDate {
  start: number;
  end: number;
  date: CalendarDate;
  weekday?: string;
}

const ABOUT_HALF_A_YEAR = 200;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${weekdayNames.join('|')})(?:en|s|ens)?,?\\s+(?:den\\s+)?)?(\\d{1,2})\\s+(${monthNames.join('|')})(?:\\s+(\\d{4}))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A cheap test first, since `PATTERN` is slow on texts without dates. */
const DAY_OF_MONTH = new RegExp(`\\d\\s+(?:${monthNames.join('|')})`, 'i');

/** Every date in a text, in its order; a date without a year gets the year that puts it nearest to `near`. */
export function findSwedishDates(text: string, near: CalendarDate): SwedishDate[] {
  if (!DAY_OF_MONTH.test(text)) return [];
  const found: SwedishDate[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [, weekday, day, month = '', year] = match;
    const date = year
      ? calendarDate(Number(year), monthNumber(month) ?? 0, Number(day))
      : nearest(Number(day), monthNumber(month) ?? 0, near, weekday?.toLocaleLowerCase('sv'));
    if (!date) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ start, end, date, ...(weekday && { weekday: weekday.toLocaleLowerCase('sv') }) });
  }
  return found;
}

/** The first date in a text, or undefined; years as in {@link findSwedishDates}. */
export function parseSwedishDate(text: string, near: CalendarDate): CalendarDate | undefined {
  return findSwedishDates(text, near)[0]?.date;
}

/** The first date in a text, or undefined; a date without a year is the next such day on or after `from`. */
export function parseSwedishDateAfter(text: string, from: CalendarDate): CalendarDate | undefined {
  const found = parseSwedishDate(text, from);
  if (!found || found >= from || /\d{4}/.test(text)) return found;
  const [, month, day] = found.split('-').map(Number);
  return calendarDate(yearOf(found) + 1, month ?? 0, day ?? 0);
}

/** The date in the nearest year; of two about half a year away, the one that falls on the weekday. */
function nearest(day: number, month: number, near: CalendarDate, weekday?: string): CalendarDate | undefined {
  const away = (date: CalendarDate): number => Math.abs(daysBetween(near, date));
  const candidates = [-1, 0, 1]
    .flatMap((offset) => calendarDate(yearOf(near) + offset, month, day) ?? [])
    .toSorted((a, b) => away(a) - away(b));
  return candidates.find((date) => away(date) <= ABOUT_HALF_A_YEAR && weekdayOf(date) === weekday) ?? candidates[0];
}

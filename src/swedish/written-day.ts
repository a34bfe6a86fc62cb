/** Reads a day in a field: «2017-03-07», «7 mars 2017», or after a weekday: «tisdag 2017-03-07», «måndag den 6 mars 2017». */
import { type CalendarDate, calendarDate, parseCalendarDate } from '../domain/dates.ts';
import { monthNames, monthNumber, weekdayNames, weekdayOf } from './calendar.ts';

/** A day, and the weekday written before it, in its base form. */
export interface WrittenDay {
  date: CalendarDate;
  weekday?: string;
}

const WEEKDAY = String.raw`(${weekdayNames.join('|')}|mån|tis|ons|tors|tor|fre|lör|sön)(?:en)?\.?,?\s+`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\s+(?:${monthNames.join('|')})\s+\d{4}`;
const AFTER_WEEKDAY = new RegExp(`^(?:${WEEKDAY})?(?:den\\s+)?(${DAY})(?![\\p{L}\\p{N}-])`, 'iu');
const ISO = /^\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/u;

/** The day of a text; undefined for other texts and for days that do not exist. */
export function parseWrittenDay(text: string): WrittenDay | undefined {
  const found = parseDayBefore(text.trim());
  return found?.rest === '' ? found.day : undefined;
}

/** The day that a text begins with, and the rest of it; undefined when it does not begin with one. */
export function parseDayBefore(text: string): { day: WrittenDay; rest: string } | undefined {
  const [iso] = ISO.exec(text) ?? [];
  const [whole = iso, name, written = iso] = iso ? [] : (AFTER_WEEKDAY.exec(text) ?? []);
  if (whole === undefined || written === undefined) return undefined;
  const date = parseCalendarDate(written) ?? longDate(written);
  const weekday = weekdayNames.find((full) => name && full.startsWith(name.toLocaleLowerCase('sv')));
  return date && { day: { date, ...(weekday && { weekday }) }, rest: text.slice(whole.length) };
}

/** The weekday of a day, when another is written before it. */
export function rightWeekday({ date, weekday }: WrittenDay): string | undefined {
  return weekday === undefined || weekday === weekdayOf(date) ? undefined : weekdayOf(date);
}

function longDate(text: string): CalendarDate | undefined {
  const [day, month = '', year] = text.split(/\s+/);
  return calendarDate(Number(year), monthNumber(month) ?? 0, Number(day));
}

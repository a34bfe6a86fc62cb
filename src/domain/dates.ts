/**
 * Calendar dates, clock times and the instants they stand for. The only module that knows luxon,
 * and the only one that asks what time it is. Dates are days of the site's time zone; instants are UTC.
 */
import { DateTime, Info } from 'luxon';
import type { Brand } from './brand.ts';

/** A day that exists, as ISO 8601 `yyyy-mm-dd`; sorts as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** A time of day, `hh:mm`, 00:00 to 23:59. */
export type ClockTime = Brand<string, 'ClockTime'>;

/** When in a day a meeting is; the end may be unknown. */
export interface TimeSpan {
  start: ClockTime;
  end?: ClockTime;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The date that an ISO text names, or nothing when there is no such day (2026-02-30). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // A day that does not exist rolls over into one that does, and is then written otherwise.
  const midnight = Date.parse(`${text}T00:00Z`);
  const exists = Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text);
  return exists ? (text as CalendarDate) : undefined;
}

/** The date of a year, a month from 1 and a day, or nothing when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Today's date in a time zone: the one place where a build asks the clock. */
export function today(zone: string): CalendarDate {
  return DateTime.now().setZone(zone).toISODate() as CalendarDate;
}

/** Whether the name is a time zone of the IANA database. */
export function isTimeZone(zone: string): boolean {
  return Info.isValidIANAZone(zone);
}

/** `13:30`, `13.30`, `13:30-15:30` or `13.30–15.30` as a span, or nothing when it is no time of day. */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  const match = /^(\d{1,2})[.:](\d{2})(?:\s*[-–]\s*(\d{1,2})[.:](\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const start = clockTime(match[1], match[2]);
  if (!start) return undefined;
  if (match[3] === undefined) return { start };
  const end = clockTime(match[3], match[4]);
  return end && end > start ? { start, end } : undefined;
}

/** The instant of noon on a day in a zone: a date's time in feeds, the same day in all of Europe. */
export function noon(date: CalendarDate, zone: string): Date {
  const key = `${date} ${zone}`;
  const known = noons.get(key) ?? DateTime.fromISO(`${date}T12:00`, { zone }).toJSDate();
  noons.set(key, known);
  return known;
}

/** The same days come in many feeds, and finding the offset of a zone is slow. */
const noons = new Map<string, Date>();

/** The year, as a number. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOf(date: CalendarDate): number {
  return Number(date.slice(8));
}

/** The day of the week, 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayNumber(date: CalendarDate): number {
  // 1 January 1970 was a Thursday, the fourth day of the week.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Days between two dates; positive when the second is later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that is some days after another. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate() as CalendarDate;
}

function clockTime(hours: string | undefined, minutes: string | undefined): ClockTime | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours?.padStart(2, '0')}:${minutes}` as ClockTime;
}

function dayNumber(date: CalendarDate): number {
  const midnight = Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
  return Math.floor(midnight / MILLISECONDS_OF_A_DAY);
}

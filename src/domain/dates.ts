/**
 * Calendar dates, clock times and instants. The only module that imports luxon and reads the system clock.
 * Dates are days in the site's time zone; instants are UTC.
 */
import { DateTime, Info } from 'luxon';
import type { Brand } from './brand.ts';

/** A day that exists, as ISO 8601 `yyyy-mm-dd`; sorts as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** A time of day, `hh:mm`, 00:00 to 23:59. */
export type ClockTime = Brand<string, 'ClockTime'>;

/** The start and end of a meeting within one day, local time; the end may be unknown. */
export interface TimeSpan {
  start: ClockTime;
  end?: ClockTime;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The date in an ISO 8601 text `yyyy-mm-dd`; undefined for other texts and for days that do not exist (2026-02-30). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // `Date.parse` turns 30 February into 2 March, which is formatted as another text.
  const midnight = Date.parse(`${text}T00:00Z`);
  const exists = Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text);
  return exists ? (text as CalendarDate) : undefined;
}

/** The date of a year, a month (1–12) and a day; undefined when the day does not exist. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Today's date in an IANA time zone, from the system clock. */
export function today(zone: string): CalendarDate {
  return DateTime.now().setZone(zone).toISODate() as CalendarDate;
}

/** The present second in UTC, «2017-06-30T04:12:00Z», from the system clock. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The day and the time of a clock in an IANA time zone at an instant, «2017-06-30T04:12:00Z». */
export function localTime(instant: string, zone: string): { date: CalendarDate; time: ClockTime } {
  const local = DateTime.fromISO(instant, { zone });
  return { date: local.toISODate() as CalendarDate, time: local.toFormat('HH:mm') as ClockTime };
}

/** Whether a name is in the IANA time zone database. */
export function isTimeZone(zone: string): boolean {
  return Info.isValidIANAZone(zone);
}

/** The span in `13:30`, `13.30`, `13:30-15:30` or `13.30–15.30`; undefined for other texts and ends before the start. */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  const match = /^(\d{1,2})[.:](\d{2})(?:\s*[-–]\s*(\d{1,2})[.:](\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const start = clockTime(match[1], match[2]);
  if (!start) return undefined;
  if (match[3] === undefined) return { start };
  const end = clockTime(match[3], match[4]);
  return end && end > start ? { start, end } : undefined;
}

/** The instant of noon on a day in a time zone: the time of a date in feeds, on the same day in all of Europe. */
export function noon(date: CalendarDate, zone: string): Date {
  const key = `${date} ${zone}`;
  const instant = noons.get(key) ?? instantOf(date, NOON, zone);
  noons.set(key, instant);
  return instant;
}

const NOON = '12:00' as ClockTime;

/**
 * The instant of a clock time on a day in a time zone. Of a time that comes twice, in the night when summer time ends, it
 * is the first; a time that is skipped, when summer time begins, is that of a clock that was not put forward.
 */
export function instantOf(date: CalendarDate, time: ClockTime, zone: string): Date {
  const [first = DateTime.invalid('no offset')] = DateTime.fromISO(`${date}T${time}`, { zone }).getPossibleOffsets();
  return first.toJSDate();
}

/** Whether the clock skips a time of a day in a time zone, when summer time begins. */
export function isSkipped(date: CalendarDate, time: ClockTime, zone: string): boolean {
  return DateTime.fromISO(`${date}T${time}`, { zone }).toFormat('HH:mm') !== time;
}

/** A time of a day in a time zone as ISO 8601 with its offset, «2017-02-13T13:30:00+01:00». */
export function withOffset(date: CalendarDate, time: ClockTime, zone: string): string {
  return DateTime.fromJSDate(instantOf(date, time, zone), { zone }).toISO({ suppressMilliseconds: true }) as string;
}

/** A cache: the same dates are in many feeds, and computing the offset of a zone is slow. */
const noons = new Map<string, Date>();

/** The instant at which a day begins in UTC. */
export function midnightUtc(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_OF_A_DAY);
}

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

/** The date a number of days after another; before it for a negative number. */
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

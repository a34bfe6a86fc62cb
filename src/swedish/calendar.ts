/** Swedish names of months and weekdays, and dates and times formatted for running text. Reading dates is elsewhere. */
import {
  type CalendarDate,
  type ClockTime,
  dayOf,
  monthOf,
  type TimeSpan,
  weekdayNumber,
  yearOf,
} from '../domain/dates.ts';

/** The names of the months, January first. */
export const monthNames: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** The names of the weekdays, Monday first. */
export const weekdayNames: readonly string[] = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** The number, 1 to 12, of a month's name in any case; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  const index = monthNames.indexOf(name.toLocaleLowerCase('sv'));
  return index < 0 ? undefined : index + 1;
}

/** The weekday of a date, «måndag». */
export function weekdayOf(date: CalendarDate): string {
  return weekdayNames[weekdayNumber(date) - 1] ?? '';
}

/** A date as «16 januari 2017». */
export function formatDate(date: CalendarDate): string {
  return `${formatDayAndMonth(date)} ${yearOf(date)}`;
}

/** A date without year, «16 januari». */
export function formatDayAndMonth(date: CalendarDate): string {
  return `${dayOf(date)} ${monthNames[monthOf(date) - 1]}`;
}

/** A date as «måndag 16 januari 2017». */
export function formatWithWeekday(date: CalendarDate): string {
  return `${weekdayOf(date)} ${formatDate(date)}`;
}

/** The ways to write a time of day; the first is that of Swedish running text. */
export const clockStyles = ['13.30', '13:30'] as const;

/** A way to write a time of day. */
export type ClockStyle = (typeof clockStyles)[number];

/** A time of day as «13.30», or «13:30» in the other style. */
export function formatTime(time: ClockTime, style: ClockStyle = clockStyles[0]): string {
  return style === '13:30' ? time : time.replace(':', '.');
}

/** A span as «13.30–15.30», or «13.30» without an end. */
export function formatTimeSpan({ start, end }: TimeSpan, style?: ClockStyle): string {
  return end ? `${formatTime(start, style)}–${formatTime(end, style)}` : formatTime(start, style);
}

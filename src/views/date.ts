/** Days and times of day as pages print them. */
import type { CalendarDate, TimeSpan } from '../domain/dates.ts';
import { formatDate, formatTimeSpan, formatWithWeekday } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';

/** A day, for people and for machines. */
export interface DateView {
  /** ISO 8601, `yyyy-mm-dd`. */
  iso: string;
  text: string;
}

/** «16 januari 2017», on one line. */
export function dateView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(formatDate(date)) };
}

/** «måndag 16 januari 2017», on one line: for days to come. */
export function weekdayDateView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(formatWithWeekday(date)) };
}

/** «13:30–15:30» or «13:30»; nothing without a time. */
export function timeText(time: TimeSpan | undefined): string | undefined {
  return time && formatTimeSpan(time);
}

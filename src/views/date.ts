/** Dates and times of day as pages print them. */
import { type CalendarDate, type TimeSpan, yearOf } from '../domain/dates.ts';
import { formatDate, formatDayAndMonth, formatTimeSpan, formatWithWeekday } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import { uiText } from './ui-text.ts';

/** A date, with its text for readers. */
export interface DateView {
  /** ISO 8601, `yyyy-mm-dd`. */
  iso: string;
  text: string;
}

/** A date as «16 januari 2017», without line breaks. */
export function dateView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(formatDate(date)) };
}

/** A coming date as «måndag 16 januari 2017», without line breaks. */
export function weekdayDateView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(formatWithWeekday(date)) };
}

/** A time of day as «13:30–15:30» or «13:30»; undefined without a time. */
export function timeText(time: TimeSpan | undefined): string | undefined {
  return time && formatTimeSpan(time);
}

/** «flyttat från 20 april», of a meeting on another day now; undefined without earlier days. */
export function movedFromText(days: readonly CalendarDate[], now: CalendarDate): string | undefined {
  if (days.length === 0) return undefined;
  const texts = days.map((day) => (yearOf(day) === yearOf(now) ? formatDayAndMonth(day) : formatDate(day)));
  return uiText.movedFrom(texts.map(unbroken));
}

/** Dates and times of day as pages print them. */
import { type CalendarDate, dayOf, type TimeSpan } from '../domain/dates.ts';
import { formatDate, formatTimeSpan, formatWithWeekday } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';

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

/** A date under the heading of its month, «den 16», without line breaks. */
export function dayOfMonthView(date: CalendarDate): DateView {
  return { iso: date, text: unbroken(`den ${dayOf(date)}`) };
}

/** A time of day as «kl. 13.30–15.30» or «kl. 13.30», in the style of the site; undefined without a time. */
export function timeText(time: TimeSpan | undefined, { archive }: Context): string | undefined {
  return time && `kl.\u00a0${formatTimeSpan(time, archive.site.times)}`;
}

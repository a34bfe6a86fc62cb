/** When and where a meeting is, in plain text. */
import type { Occasion } from '../archive/archive.ts';
import { type CalendarDate, yearOf } from '../domain/dates.ts';
import { oneLine } from '../domain/one-line.ts';
import { formatDate, formatDayAndMonth, formatTimeSpan, formatWithWeekday } from '../swedish/calendar.ts';
import { listInSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import { uiText } from './ui-text.ts';

/** A meeting of a group on a day, at a time and a place, as far as they are known. */
type When = Pick<Occasion, 'group' | 'date' | 'time' | 'venue'>;

/** «Ledningsgruppen 19 april 2017 kl. 10.30–12.00, Kaféet». */
export function groupAndTime({ group, date, time, venue }: When, context: Context): string {
  return `${group.name} ${formatDate(date)}${timeAndVenue({ time, venue }, context)}`;
}

/** «onsdag 19 april 2017 kl. 10.30–12.00, Kaféet». */
export function dayAndTime({ date, time, venue }: Omit<When, 'group'>, context: Context): string {
  return formatWithWeekday(date) + timeAndVenue({ time, venue }, context);
}

function timeAndVenue({ time, venue }: Pick<When, 'time' | 'venue'>, context: Context): string {
  return `${time ? ` kl. ${formatTimeSpan(time, context.archive.site.times)}` : ''}${venue ? `, ${oneLine(venue)}` : ''}`;
}

/** Two days as one tells that a meeting was moved: «20», «28 april» or «20 december 2016», and «19 april 2017». */
export function fromAndTo(from: CalendarDate, to: CalendarDate): { from: string; to: string } {
  const isSame = (length: number): boolean => from.slice(0, length) === to.slice(0, length);
  const short = isSame('yyyy-mm'.length) ? String(Number(from.slice(-2))) : formatDayAndMonth(from);
  return { from: isSame('yyyy'.length) ? short : formatDate(from), to: formatDate(to) };
}

/** The days that a meeting was moved from, «20 april», with their years unless they are that of the meeting. */
export function movedFromText({ movedFrom, date }: Pick<Occasion, 'movedFrom' | 'date'>): string {
  const days = movedFrom.map((day) => (yearOf(day) === yearOf(date) ? formatDayAndMonth(day) : formatDate(day)));
  return listInSwedish(days);
}

/** What has changed of what was announced, in sentences: that it is moved, that it is cancelled. */
export function changesOf({ state, cancelled = '', movedFrom }: Occasion): string[] {
  return [
    ...(movedFrom.length > 0 ? [uiText.planning.movedFrom(listInSwedish(movedFrom.map(formatDate)))] : []),
    ...(state === 'cancelled' ? [uiText.planning.cancelled(cancelled)] : []),
  ];
}

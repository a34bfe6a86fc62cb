/** What calendars say of a meeting that was moved, in words. */
import type { Occasion } from '../../archive/archive.ts';
import { yearOf } from '../../domain/dates.ts';
import { formatDate, formatDayAndMonth } from '../../swedish/calendar.ts';
import { listInSwedish } from '../../swedish/collation.ts';

/** The days that a meeting was moved from, «20 april», with their years unless they are that of the meeting. */
export function movedFromText({ movedFrom, date }: Pick<Occasion, 'movedFrom' | 'date'>): string {
  const days = movedFrom.map((day) => (yearOf(day) === yearOf(date) ? formatDayAndMonth(day) : formatDate(day)));
  return listInSwedish(days);
}

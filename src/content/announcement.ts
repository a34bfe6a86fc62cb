/** A meeting that another one announced: «2017-02-13 13:30 Bryggan». */
import { type CalendarDate, parseCalendarDate, parseTimeSpan, type TimeSpan } from '../domain/dates.ts';

/** When and where a coming meeting is to be held; the time and the place may not be known yet. */
export interface Announcement {
  date: CalendarDate;
  time?: TimeSpan;
  venue?: string;
}

/** The announcement in a line, or nothing when it does not begin with a date. */
export function parseAnnouncement(line: string): Announcement | undefined {
  const [first = '', ...rest] = line.split(/\s+/);
  const date = parseCalendarDate(first);
  if (!date) return undefined;
  const time = parseTimeSpan(rest[0] ?? '');
  const venue = (time ? rest.slice(1) : rest).join(' ');
  return { date, ...(time && { time }), ...(venue && { venue }) };
}

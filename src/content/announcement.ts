/** Announcements of coming meetings in front matter: «2017-02-13 13:30 Bryggan». */
import { type CalendarDate, parseCalendarDate, parseTimeSpan, type TimeSpan } from '../domain/dates.ts';

/** The date, time and venue of a coming meeting; time and venue may be unknown. */
export interface Announcement {
  date: CalendarDate;
  time?: TimeSpan;
  venue?: string;
}

/** The announcement in a line; undefined when it does not begin with a date. */
export function parseAnnouncement(line: string): Announcement | undefined {
  const [first = '', ...rest] = line.split(/\s+/);
  const date = parseCalendarDate(first);
  if (!date) return undefined;
  const time = parseTimeSpan(rest[0] ?? '');
  const venue = (time ? rest.slice(1) : rest).join(' ');
  return { date, ...(time && { time }), ...(venue && { venue }) };
}

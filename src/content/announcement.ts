/** Announcements of coming meetings in front matter: «2017-02-13 13:30 Bryggan», «2017-05-03 kl. 18-20 i Köket». */
import type { CalendarDate, TimeSpan } from '../domain/dates.ts';
import { parseDayBefore } from '../swedish/written-day.ts';
import { BACKWARDS, beginsAsTime, parseTimeBefore } from '../swedish/written-time.ts';

/** The date, time and venue of a coming meeting; time and venue may be unknown. */
export interface Announcement {
  date: CalendarDate;
  time?: TimeSpan;
  venue?: string;
}

/** What stands between the parts of a line and belongs to none: «, », «i» and «på» before a venue. */
const BETWEEN = /^[\s,]+/;
const BEFORE_VENUE = /^(?:i|på)\s+(?=\S)/;

/** The announcement in a line; undefined when it does not begin with a date, or has a time that is none. */
export function parseAnnouncement(line: string): Announcement | undefined {
  const parts = partsOf(line);
  if (!parts || parts.time === BACKWARDS || (!parts.time && beginsAsTime(parts.rest))) return undefined;
  const { date, time, rest } = parts;
  const venue = rest.replace(BEFORE_VENUE, '').replace(/\s+/g, ' ').trim();
  // «2017-04-04, 2017-05-02» is two meetings
  if (parseDayBefore(venue)) return undefined;
  return { date, ...(time && { time }), ...(venue && { venue }) };
}

/** Whether a line is an announcement but for its time, which ends before it begins. */
export function endsBeforeItBegins(line: string): boolean {
  return partsOf(line)?.time === BACKWARDS;
}

function partsOf(line: string) {
  const found = parseDayBefore(line.trim());
  if (!found) return undefined;
  const afterDay = found.rest.replace(BETWEEN, '');
  const { time, rest = afterDay } = parseTimeBefore(afterDay) ?? {};
  return { date: found.day.date, time, rest: rest.replace(BETWEEN, '') };
}

/** Announcements of coming meetings in front matter: «2017-02-13 13:30 Bryggan», «2017-05-03 kl. 18-20 i Köket». */
import type { CalendarDate, TimeSpan } from '../domain/dates.ts';
import { oneLine } from '../domain/one-line.ts';
import { parseDayBefore } from '../swedish/written-day.ts';
import { BACKWARDS, beginsAsTime, parseTimeBefore } from '../swedish/written-time.ts';

/** The date, time and venue of a coming meeting; time and venue may be unknown. */
export interface Announcement {
  date: CalendarDate;
  time?: TimeSpan | undefined;
  venue?: string | undefined;
  /** The days that it was planned for before, oldest first. */
  movedFrom?: CalendarDate[] | undefined;
  /** Why it is cancelled, empty when nothing is said; absent unless it is. */
  cancelled?: string | undefined;
}

/** What stands between the parts of a line and belongs to none: «, », «i» and «på» before a venue. */
const BETWEEN = /^[\s,]+/;
const MOVED_FROM = /(?:^|[\s,(]+)flytta(?:t|d|s|des)?\s+från\s+(?:den\s+)?/iu;
/** «inställt», «Köket, inställt: för få kunde», «är inställt». */
const CANCELLED = /(?:^|[\s,;:(–—-]+)(?:är\s+|blir\s+)?inställ(?:t|d|s)(?![\p{L}\p{N}])[\s:;,.!–—)-]*(?<reason>.*)$/iu;
/** Words that change a meeting, and are no venue. */
const CHANGES = /inställ|ställs\s+in|utgår|flytta|i\s*stället\s+för|^stället\s+för/iu;
/** A day or a time of day in what would be a venue. */
const ANOTHER_TIME = /\d{4}-\d{2}-\d{2}|(?<!\p{L})(?:kl\.?|klockan)\s*\d/iu;
const BEFORE_VENUE = /^(?:i|på)\s+(?=\S)/;

/** The announcement in a line; undefined when it does not begin with a date, or has a time that is none. */
export function parseAnnouncement(line: string): Announcement | undefined {
  const parts = partsOf(line);
  if (!parts || parts.time === BACKWARDS || (!parts.time && beginsAsTime(parts.rest))) return undefined;
  const { date, time } = parts;
  const { rest, movedFrom } = movedFromIn(parts.rest);
  const { index = rest.length, groups } = CANCELLED.exec(rest) ?? {};
  const venue = oneLine(rest.slice(0, index).replace(BEFORE_VENUE, ''));
  if (CHANGES.test(venue) || movedFrom?.includes(date)) return undefined;
  // «2017-04-04, 2017-05-02» is two meetings, and so is «2017-05-03 kl 18 i Köket och 2017-06-07 kl 18»
  if (parseDayBefore(venue) || ANOTHER_TIME.test(venue)) return undefined;
  return {
    date,
    ...(time && { time }),
    ...(venue && { venue }),
    ...(movedFrom && { movedFrom }),
    ...cancelledBy(groups),
  };
}

function cancelledBy(groups: Readonly<Record<string, string>> | undefined): Pick<Announcement, 'cancelled'> {
  return groups ? { cancelled: oneLine(groups['reason'] ?? '') } : {};
}

/** Whether a line says that a meeting is moved or cancelled in words that are not read. */
export function changesUnread(line: string): boolean {
  return partsOf(line) !== undefined && CHANGES.test(line);
}

/** Whether a line is an announcement but for its time, which ends before it begins. */
export function endsBeforeItBegins(line: string): boolean {
  return partsOf(line)?.time === BACKWARDS;
}

/** A line without «flyttat från 2017-04-20», and that day. */
function movedFromIn(rest: string): { rest: string; movedFrom?: CalendarDate[] } {
  const { index = 0, 0: words = '' } = MOVED_FROM.exec(rest) ?? {};
  const moved = words === '' ? undefined : parseDayBefore(rest.slice(index + words.length));
  if (!moved) return { rest };
  const after = moved.rest.replace(/^\s*\)/, '').replace(BETWEEN, '');
  return { rest: `${rest.slice(0, index)} ${after}`.trim(), movedFrom: [moved.day.date] };
}

function partsOf(line: string) {
  const found = parseDayBefore(line.trim());
  if (!found) return undefined;
  const afterDay = found.rest.replace(BETWEEN, '');
  const { time, rest = afterDay } = parseTimeBefore(afterDay) ?? {};
  return { date: found.day.date, time, rest: rest.replace(BETWEEN, '') };
}

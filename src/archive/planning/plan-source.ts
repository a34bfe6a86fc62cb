/** Everything that says when a group meets: its own file, the announcements in its minutes, its notices and minutes. */
import type { Announcement } from '../../content/announcement.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { Group, Meeting } from '../archive.ts';
import type { PublishedMeeting } from '../publication.ts';

/** What one of them says of one meeting. */
export interface PlanSource extends Announcement {
  /** The days that are the same meeting: those that it was moved from, and dates that were corrected. */
  formerDays?: readonly CalendarDate[] | undefined;
  /** The day on which it was published; absent for the group's own file, and for a notice, that tell no day. */
  published?: CalendarDate;
  /** The meeting in whose minutes it is announced. */
  announcedBy?: Meeting;
  /** The notice or minutes of the meeting itself. */
  meeting?: Meeting;
  /** The notice of the meeting, when minutes have taken its place. */
  notice?: Meeting;
  /** Whether it is only one of the days of the group's schedule. */
  isOfSchedule?: true;
}

/**
 * The sources of a group's meetings, weakest first: what comes later has been said later. `notices` are those that
 * minutes have taken the place of.
 */
export function planSources(
  group: Group,
  own: readonly PublishedMeeting[],
  notices: readonly PublishedMeeting[],
): PlanSource[] {
  const replaced = notices
    .map(ofItself)
    .map(({ meeting: notice, ...source }) => ({ ...source, ...(notice && { notice }) }));
  return [...listed(group), ...own.flatMap(announced), ...replaced, ...own.map(ofItself)];
}

/** The meetings that the group's own file lists, at its usual time and place unless they say others. */
function listed({ planned, time, venue }: Group): PlanSource[] {
  return planned.map((one) => ({
    ...one,
    formerDays: one.movedFrom,
    time: one.time ?? time,
    venue: one.venue ?? venue,
  }));
}

function announced({ meeting, record }: PublishedMeeting): PlanSource[] {
  return record.announced.map(({ location: _location, ...one }) => ({
    ...one,
    formerDays: one.movedFrom,
    published: meeting.published,
    announcedBy: meeting,
  }));
}

function ofItself({ meeting, record }: PublishedMeeting): PlanSource {
  const { date, time, venue, cancelled } = meeting;
  const { group, movedFrom, formerly } = record;
  const formerDays = formerly.filter((former) => (former.group ?? group) === group).map((former) => former.date);
  // the archive's day, which a notice without its own has, is another one tomorrow
  const published = meeting.kind === 'kallelse' ? record.published : meeting.published;
  return { date, time, venue, cancelled, movedFrom, formerDays, meeting, ...(published && { published }) };
}

/** Everything that says when a group meets: its own file, the announcements in its minutes, its notices and minutes. */
import type { Announcement } from '../../content/announcement.ts';
import { type CalendarDate, daysAfter } from '../../domain/dates.ts';
import { comparePlain } from '../../domain/order.ts';
import type { MinutesRecord } from '../../reading/minutes-record.ts';
import type { Group, Meeting } from '../archive.ts';
import type { PublishedMeeting } from '../publication.ts';
import { daysOfRule, ruleOfGroup, scheduleWindow } from './schedule.ts';

/** The time before today in which days that others name are compared with the schedule. */
const LONGEST_AGO = 3653;

/** What one of them says of one meeting. */
export interface PlanSource extends Announcement {
  /** The days that are the same meeting: those that it was moved from, and dates that were corrected. */
  formerDays?: readonly CalendarDate[] | undefined;
  /** The day on which it was published; absent for the group's own file, and for those that tell no day. */
  published?: CalendarDate;
  /** The meeting in whose minutes it is announced. */
  announcedBy?: Meeting;
  /** The notice or minutes of the meeting itself. */
  meeting?: Meeting;
  /** The notice of the meeting, when minutes have taken its place. */
  notice?: Meeting;
  /** Whether it is only one of the days of the group's schedule. */
  isOfSchedule?: true;
  /** Whether it is written before the meeting, so that it knows nothing of a cancellation by others. */
  isAhead?: boolean;
}

/** What is known as of a day besides a group's published meetings, of all groups. */
export interface PlanContext {
  today: CalendarDate;
  /** Minutes with a date to come: of them the day, time and place alone are told. */
  toCome: readonly MinutesRecord[];
  /** The notices that minutes have taken the place of. */
  notices: readonly PublishedMeeting[];
}

/**
 * The sources of a group's meetings, weakest first: what comes later has been said later. A schedule says least; notices
 * that minutes have taken the place of say less than those.
 */
export function planSources(
  group: Group,
  own: readonly PublishedMeeting[],
  { today, toCome, notices }: PlanContext,
): PlanSource[] {
  const files = toCome.filter((record) => record.group === group.id).map(ofFile);
  const replaced = notices
    .filter(({ record }) => record.group === group.id)
    .map(ofItself)
    .map(({ meeting: notice, ...source }) => ({ ...source, ...(notice && { notice }) }));
  const named = [...listed(group), ...own.flatMap(announced), ...files, ...replaced, ...own.map(ofItself)];
  return [...scheduled(group, named, today), ...named];
}
/**
 * The days of the group's schedule, at its usual time and place. A day that others name stays one of them when it is
 * long ago, so that what is known of a meeting does not change as days go by.
 */
function scheduled(group: Group, named: readonly PlanSource[], today: CalendarDate): PlanSource[] {
  const rule = ruleOfGroup(group);
  if (!rule) return [];
  const { from, to } = scheduleWindow(today);
  const days = new Set(named.flatMap(({ date, movedFrom = [] }) => [date, ...movedFrom]));
  const ago = daysAfter(today, -LONGEST_AGO);
  const first = [...days, from].filter((day) => day >= ago).toSorted(comparePlain)[0] ?? from;
  return daysOfRule(rule, { from: first, to }, group.breaks)
    .filter((day) => day >= from || days.has(day))
    .map((date) => ({ date, time: rule.time ?? group.time, venue: group.venue, isOfSchedule: true }));
}

/** The meetings that the group's own file lists, at its usual time and place unless they say others. */
function listed({ planned, time, venue }: Group): PlanSource[] {
  return planned.map((occasion) => ({
    ...occasion,
    formerDays: occasion.movedFrom,
    time: occasion.time ?? time,
    venue: occasion.venue ?? venue,
  }));
}

function announced({ meeting, record }: PublishedMeeting): PlanSource[] {
  return record.announced.map(({ location: _location, ...occasion }) => ({
    ...occasion,
    formerDays: occasion.movedFrom,
    published: meeting.published,
    announcedBy: meeting,
  }));
}

function ofFile({ date, time, venue, cancelled, movedFrom }: MinutesRecord): PlanSource {
  return { date, time, venue, cancelled, movedFrom, formerDays: movedFrom, isAhead: true };
}

function ofItself({ meeting, record }: PublishedMeeting): PlanSource {
  const { date, time, venue, cancelled } = meeting;
  const { group, movedFrom, formerly } = record;
  const formerDays = formerly.filter((former) => (former.group ?? group) === group).map((former) => former.date);
  // a day that is only supposed would change what is known of the meeting as days go by
  const { published } = record;
  return {
    date,
    time,
    venue,
    cancelled,
    movedFrom,
    formerDays,
    meeting,
    isAhead: meeting.kind === 'kallelse',
    ...(published && { published }),
  };
}

/**
 * Occasions: the meetings of a group, combined from all that says when it meets. The only module that decides which of
 * these are the same meeting. Each field is of the newest source that gives it.
 */
import type { CalendarDate, TimeSpan } from '../../domain/dates.ts';
import { meetingId } from '../../domain/meeting-id.ts';
import { comparePlain } from '../../domain/order.ts';
import {
  type Group,
  hasMinutes,
  type Meeting,
  type Occasion,
  type OccasionChange,
  type OccasionState,
} from '../archive.ts';
import type { MeetingIds } from '../lasting-ids.ts';
import type { PublishedMeeting } from '../publication.ts';
import { changesBy } from './changes.ts';
import { movesIn } from './moves.ts';
import { type PlanContext, type PlanSource, planSources } from './plan-source.ts';

/** A meeting while its sources are read. */
interface Draft {
  /** The day that the newest source gives. */
  date: CalendarDate;
  /** Every day that it was planned for, in the order of the sources. */
  days: CalendarDate[];
  /** Those of them that it was moved to. */
  movedTo: Set<CalendarDate>;
  time?: TimeSpan | undefined;
  venue?: string | undefined;
  cancelled?: string | undefined;
  /** Those of them that it was moved from. */
  movedFrom: Set<CalendarDate>;
  announcedBy: Meeting[];
  meeting?: Meeting;
  isNamed: boolean;
  /** How often it has changed. */
  revision: number;
  revised?: CalendarDate;
  changes: OccasionChange[];
}

/** The occasions of a group as of a day, by date, from its own file, its published meetings, their announcements and former notices. */
export function occasionsOf(
  group: Group,
  own: readonly PublishedMeeting[],
  plans: PlanContext,
  idsOf: MeetingIds,
): Occasion[] {
  const sources = planSources(group, own, plans);
  const dayNow = movesIn(sources);
  const drafts = new Map<CalendarDate, Draft>();
  for (const source of sources) {
    // what was held was held on its day, whatever somebody planned later
    const now = source.meeting && hasMinutes(source.meeting) ? source.date : dayNow(source);
    const draft = drafts.get(now) ?? newDraft(source.date);
    drafts.set(now, draft);
    add(draft, source);
  }
  const pages = new Set(own.map(({ meeting }) => meeting.id));
  return [...drafts]
    .map(([now, draft]) => {
      const occasion = occasionOf(group, now, draft, { idsOf, isOther: (day) => day !== now && drafts.has(day) });
      // a notice that still has the old day keeps its page
      return { ...occasion, formerIds: occasion.formerIds.filter((id) => !pages.has(id)) };
    })
    .toSorted(inOrder);
}

/** What the ids of a meeting depend on: how they are made, and which days are those of the group's other meetings. */
interface Naming {
  idsOf: MeetingIds;
  isOther(day: CalendarDate): boolean;
}

function newDraft(date: CalendarDate): Draft {
  return {
    date,
    days: [],
    movedFrom: new Set(),
    movedTo: new Set(),
    announcedBy: [],
    isNamed: false,
    revision: 0,
    changes: [],
  };
}

/** What a source says goes before what older ones said. */
function add(draft: Draft, source: PlanSource): void {
  const {
    date,
    time,
    venue,
    movedFrom = [],
    formerDays = [],
    published,
    announcedBy,
    meeting,
    isOfSchedule,
    isAhead,
  } = source;
  const before = changeable(draft);
  const isFirst = draft.days.length === 0;
  // a day that no other source names was published here before it was moved
  const daysBefore = movedFrom.filter((day) => !draft.days.includes(day)).length;
  const isStale = draft.movedFrom.size > 0 && movedFrom.length === 0 && date !== draft.date;
  if (!isStale) draft.changes.push(...changesBy(source, draft));
  for (const day of [...formerDays, date]) if (!draft.days.includes(day)) draft.days.push(day);
  draft.isNamed ||= !isOfSchedule;
  if (announcedBy) draft.announcedBy.push(announcedBy);
  // it still names the day that the meeting has been moved from
  if (isStale) return;
  if (meeting) draft.meeting = meeting;
  for (const day of movedFrom) draft.movedFrom.add(day);
  if (movedFrom.length > 0) draft.movedTo.add(date);
  draft.date = date;
  draft.time = time ?? draft.time;
  draft.venue = venue ?? draft.venue;
  // a notice was written before its meeting was cancelled by others
  draft.cancelled = isAhead ? (source.cancelled ?? draft.cancelled) : source.cancelled;
  // the first to say that it is cancelled was published before it did
  const changes = daysBefore + Number(isFirst ? draft.cancelled !== undefined : before !== changeable(draft));
  draft.revision += changes;
  if (published !== undefined && (isFirst || changes > 0)) draft.revised = published;
}

/** What subscribers to a calendar are told of when it changes, as text. */
function changeable({ date, time, venue, cancelled }: Draft): string {
  return JSON.stringify([date, time, venue, cancelled]);
}

function occasionOf(group: Group, date: CalendarDate, draft: Draft, { idsOf, isOther }: Naming): Occasion {
  const { days, time, venue, cancelled, announcedBy, meeting, isNamed, revision, revised, changes } = draft;
  const before = days.filter((day) => day !== date);
  const moved = [...draft.movedFrom].filter((day) => day !== date).toSorted(comparePlain);
  const id = meetingId(date, group.id);
  const formerly = before.filter((day) => !isOther(day)).map((day) => ({ date: day }));
  const ids = idsOf({ id, date, group: group.id, formerly });
  // after it was moved away and back
  const isBack = days[0] === date && days.every((day) => draft.movedTo.has(day));
  return {
    ...ids,
    ...(meeting && before.length === 0 && { firstId: meeting.firstId, formerIds: meeting.formerIds }),
    ...(isBack && { firstId: meetingId(date, group.firstId) }),
    group,
    date,
    time,
    venue,
    cancelled,
    state: stateOf(meeting, cancelled, moved),
    movedFrom: moved,
    announcedBy,
    isNamed,
    revision,
    ...(revised && { revised }),
    ...(meeting && { meeting }),
    // one that is to be held after all is not told of as cancelled
    changes: changes.filter(({ kind }) => kind === 'moved' || cancelled !== undefined),
  };
}

function stateOf(
  meeting: Meeting | undefined,
  cancelled: string | undefined,
  movedFrom: readonly CalendarDate[],
): OccasionState {
  if (cancelled !== undefined) return 'cancelled';
  if (meeting && hasMinutes(meeting)) return 'held';
  return movedFrom.length > 0 ? 'moved' : 'planned';
}

/** The occasion of a published notice or minutes; none for a notice whose meeting is on another day now. */
export function occasionWith(meeting: Meeting): Occasion | undefined {
  return meeting.group.occasions.find((occasion) => occasion.meeting === meeting);
}

/** The occasion of a published notice or minutes; of a notice with a day that its meeting was moved from, that of the new day. */
export function occasionNow(meeting: Meeting): Occasion | undefined {
  return occasionWith(meeting) ?? meeting.group.occasions.find(({ date }) => date === meeting.movedTo);
}

/** The occasions of groups on and after a day, soonest first, with those that are cancelled. */
export function comingOccasions(groups: readonly Group[], today: CalendarDate): Occasion[] {
  return groups.flatMap(({ occasions }) => occasions.filter(({ date }) => date >= today)).toSorted(inOrder);
}

/** A total order of occasions: by date, time, group. */
function inOrder(a: Occasion, b: Occasion): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.group.id, b.group.id)
  );
}

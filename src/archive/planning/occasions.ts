/**
 * Occasions: the meetings of a group, combined from all that says when it meets. The only module that decides which of
 * these are the same meeting. Each field is of the newest source that gives it.
 */
import { type CalendarDate, daysBetween, type TimeSpan } from '../../domain/dates.ts';
import { meetingId } from '../../domain/meeting-id.ts';
import { comparePlain } from '../../domain/order.ts';
import { type Group, hasMinutes, type Meeting, type Occasion, type OccasionState } from '../archive.ts';
import type { PublishedMeeting } from '../publication.ts';
import { movesIn } from './moves.ts';
import { type Ahead, type PlanSource, planSources } from './plan-source.ts';

/** A meeting while its sources are read. */
interface Draft {
  /** The day that the newest source gives. */
  date: CalendarDate;
  /** Every day that it was planned for, in the order of the sources. */
  days: CalendarDate[];
  time?: TimeSpan | undefined;
  venue?: string | undefined;
  cancelled?: string | undefined;
  announcedBy: Meeting[];
  meeting?: Meeting;
  isNamed: boolean;
  isMoved: boolean;
  /** How often it has changed; nothing before the first source. */
  revision?: number;
  revised?: CalendarDate | undefined;
}

/** The occasions of a group as of a day, by date, from its own file, its published meetings and their announcements. */
export function occasionsOf(group: Group, own: readonly PublishedMeeting[], ahead: Ahead): Occasion[] {
  const sources = planSources(group, own, ahead);
  const dayNow = movesIn(sources);
  const drafts = new Map<CalendarDate, Draft>();
  for (const source of sources) {
    // what was held was held on its day, whatever somebody planned later
    const now = source.meeting && hasMinutes(source.meeting) ? source.date : dayNow(source.date);
    const draft = drafts.get(now) ?? { date: source.date, days: [], announcedBy: [], isNamed: false, isMoved: false };
    drafts.set(now, draft);
    add(draft, source);
  }
  return [...drafts].map(([now, draft]) => occasionOf(group, now, draft)).toSorted(inOrder);
}

/** What a source says goes before what older ones said. */
function add(draft: Draft, source: PlanSource): void {
  const { date, time, venue, movedFrom = [], published, announcedBy, meeting, isOfSchedule, isAhead } = source;
  const before = changeable(draft);
  const isStale = draft.isMoved && movedFrom.length === 0 && date !== draft.date;
  for (const day of [...movedFrom, date]) if (!draft.days.includes(day)) draft.days.push(day);
  draft.isNamed ||= !isOfSchedule;
  if (announcedBy) draft.announcedBy.push(announcedBy);
  // it still names the day that the meeting has been moved from
  if (isStale) return;
  if (meeting) draft.meeting = meeting;
  draft.isMoved ||= movedFrom.length > 0;
  draft.date = date;
  draft.time = time ?? draft.time;
  draft.venue = venue ?? draft.venue;
  draft.cancelled = isAhead ? (source.cancelled ?? draft.cancelled) : source.cancelled;
  if (before === changeable(draft) && draft.revision !== undefined) return;
  draft.revision = draft.revision === undefined ? 0 : draft.revision + 1;
  draft.revised = published ?? draft.revised;
}

/** What subscribers to a calendar are told of when it changes, as text. */
function changeable({ date, time, venue, cancelled }: Draft): string {
  return JSON.stringify([date, time, venue, cancelled]);
}

function occasionOf(group: Group, date: CalendarDate, draft: Draft): Occasion {
  const { days, time, venue, cancelled, announcedBy, meeting, isNamed, revision = 0, revised } = draft;
  const movedFrom = days.filter((day) => day !== date).toSorted(comparePlain);
  const [firstDay = date] = days;
  return {
    id: meetingId(date, group.id),
    firstId: meeting?.firstId ?? meetingId(firstDay, group.firstId),
    group,
    date,
    time,
    venue,
    cancelled,
    state: stateOf(meeting, cancelled, movedFrom),
    movedFrom,
    announcedBy,
    isNamed,
    revision,
    ...(revised && { revised }),
    ...(meeting && { meeting }),
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

/** The occasions of groups on and after a day, soonest first, with those that are cancelled. */
export function comingOccasions(groups: readonly Group[], today: CalendarDate): Occasion[] {
  return groups
    .flatMap(({ occasions }) => occasions.filter(({ date }) => daysBetween(today, date) >= 0))
    .toSorted(inOrder);
}

/** A total order of occasions: by date, time, group. */
function inOrder(a: Occasion, b: Occasion): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.group.id, b.group.id)
  );
}

/**
 * Occasions: the meetings of a group, combined from announcements, notices and minutes. The only module that decides
 * which of these are the same meeting.
 */
import { type CalendarDate, daysBetween } from '../domain/dates.ts';
import { type MeetingId, meetingId } from '../domain/meeting-id.ts';
import { comparePlain } from '../domain/order.ts';
import type { Group, Occasion } from './archive.ts';
import type { PublishedMeeting } from './publication.ts';

/** The occasions of a group, by date, from its published meetings and their announcements. */
export function occasionsOf(group: Group, own: readonly PublishedMeeting[]): Occasion[] {
  const occasions = new Map<MeetingId, Occasion>();
  for (const { meeting, record } of own) {
    for (const { date, time, venue } of record.announced) {
      const id = meetingId(date, group.id);
      const announcedBy = [...(occasions.get(id)?.announcedBy ?? []), meeting];
      // of several announcements of a date the newest counts, with all its fields
      occasions.set(id, { id, group, date, time, venue, announcedBy });
    }
  }
  for (const { meeting } of own) {
    const { id, date, time, venue } = meeting;
    occasions.set(id, { id, group, date, time, venue, announcedBy: occasions.get(id)?.announcedBy ?? [], meeting });
  }
  return [...occasions.values()].toSorted(inOrder);
}

/** The occasions of groups on and after a day, soonest first. */
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

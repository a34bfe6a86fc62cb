/**
 * Occasions: the meetings of a group as all that is known of them makes them, whether minutes announced them, a notice
 * calls to them, or minutes tell what was said. Which of these are one occasion is decided here and nowhere else.
 */
import { type CalendarDate, daysBetween } from '../domain/dates.ts';
import { type MeetingId, meetingId } from '../domain/meeting-id.ts';
import { comparePlain } from '../domain/order.ts';
import type { Group, Occasion } from './archive.ts';
import type { PublishedMeeting } from './publication.ts';

/** The occasions of a group, by day, from its published meetings and from what each of them announced. */
export function occasionsOf(group: Group, own: readonly PublishedMeeting[]): Occasion[] {
  const occasions = new Map<MeetingId, Occasion>();
  for (const { meeting, record } of own) {
    for (const { date, time, venue } of record.announced) {
      const id = meetingId(date, group.id);
      const announcedBy = [...(occasions.get(id)?.announcedBy ?? []), meeting];
      // of several announcements of a day the newest holds, whole
      occasions.set(id, { id, group, date, time, venue, announcedBy });
    }
  }
  for (const { meeting } of own) {
    const { id, date, time, venue } = meeting;
    occasions.set(id, { id, group, date, time, venue, announcedBy: occasions.get(id)?.announcedBy ?? [], meeting });
  }
  return [...occasions.values()].toSorted(inOrder);
}

/** The occasions of some groups from a day on, soonest first; that day's own are among them. */
export function comingOccasions(groups: readonly Group[], today: CalendarDate): Occasion[] {
  return groups
    .flatMap(({ occasions }) => occasions.filter(({ date }) => daysBetween(today, date) >= 0))
    .toSorted(inOrder);
}

/** The total order of occasions: by day, time of day, group. */
function inOrder(a: Occasion, b: Occasion): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.group.id, b.group.id)
  );
}

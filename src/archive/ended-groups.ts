/**
 * Groups that have ended and still have a meeting to come. The meeting is shown, since hiding one that minutes or a
 * notice announce could make somebody miss it; the author is warned, since one of the two is wrong.
 */
import type { GroupEntry } from '../content/entries.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { type Problem, warning } from '../domain/problem.ts';
import { stageOf } from '../domain/status.ts';
import { formatDate } from '../swedish/calendar.ts';
import type { Occasion } from './archive.ts';
import type { GrowingEntries } from './growth.ts';
import { comingOccasions } from './planning/occasions.ts';
import type { PublishedMeeting } from './publication.ts';

/** A warning at the status of each ended group for each of its coming meetings. */
export function findEndedWithMeetings(
  entries: readonly GroupEntry[],
  { groups }: GrowingEntries,
  published: readonly PublishedMeeting[],
  today: CalendarDate,
): Problem[] {
  const pathOf = new Map(published.map(({ meeting, record }) => [meeting.id, record.path]));
  return entries.flatMap((entry) => {
    const group = groups.get(entry.id);
    if (!group || stageOf(entry) !== 'ended') return [];
    const coming = comingOccasions([group], today).filter(({ state }) => state !== 'cancelled');
    return coming.map((occasion) => {
      const source = occasion.meeting ?? occasion.announcedBy.at(-1);
      return warning(
        entry.statusLocation,
        'ended-with-meeting',
        messageOf(occasion, source ? pathOf.get(source.id) : entry.file.path),
      );
    });
  });
}

function messageOf({ group, date }: Occasion, path = ''): string {
  return `”${group.name}” är avslutad, men har ett möte ${formatDate(date)} (${path}) – en avslutad grupp har inga kommande möten, så mötet visas tills vidare – ta bort det därifrån om det inte blir av, annars ändra ”status” till ”aktiv” tills det har hållits.`;
}

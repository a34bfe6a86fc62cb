/** The ids that entries and meetings have and had: present, first and former. */
import type { GroupEntry } from '../content/entries.ts';
import { firstIdOf, type LastingEntry } from '../content/entry.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { type FormerMeeting, type MeetingId, meetingId } from '../domain/meeting-id.ts';
import type { Slug } from '../domain/slug.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { Lasting } from './archive.ts';

/** Returns the ids of a record's meeting. */
export type MeetingIds = (
  record: Pick<MinutesRecord, 'id' | 'date' | 'group' | 'kind'> & {
    formerly: readonly (FormerMeeting & { isPlan?: true })[];
  },
) => Lasting<MeetingId>;

/** The ids of an entry. */
export function entryIds(entry: LastingEntry): Lasting<Slug> & { formerIds: Slug[] } {
  const former = entry.formerly.map(({ id }) => id).filter((id) => id !== entry.id);
  return { id: entry.id, firstId: firstIdOf(entry), formerIds: [...new Set(former)] };
}

/**
 * The ids of meetings, for the groups of an archive. A meeting had every id that its dates make with the ids of its
 * group: a date may have been corrected before or after the group was renamed. Its first id is of its first date and
 * the first id of its group, also when it was published after the rename, so that it stays the same whatever comes.
 */
export function meetingIdsOf(groups: readonly GroupEntry[]): MeetingIds {
  const byAnyId = new Map<Slug, Lasting<Slug>>();
  for (const group of groups) for (const { id } of group.formerly) byAnyId.set(id, entryIds(group));
  for (const group of groups) byAnyId.set(group.id, entryIds(group));
  const groupIds = (id: Slug): Lasting<Slug> => byAnyId.get(id) ?? { id, firstId: id, formerIds: [] };

  return ({ id, date, group, kind, formerly }) => {
    const now: FormerMeeting & { isPlan?: true } = { date, group };
    const at = [...formerly, now].map((former) => ({ ...former, group: groupIds(former.group ?? group) }));
    const all = new Set(at.flatMap((former) => idsAt(former.date, former.group)));
    all.delete(id);
    // minutes were never published on a day that their meeting was moved from
    const [first = { date, group: groupIds(group) }] = at.filter(({ isPlan }) => !isPlan || kind === 'kallelse');
    return { id, firstId: meetingId(first.date, first.group.firstId), formerIds: [...all] };
  };
}

/** The ids of a group's meeting on a date, oldest first. */
function idsAt(date: CalendarDate, { id, formerIds }: Lasting<Slug>): MeetingId[] {
  return [...formerIds, id].map((group) => meetingId(date, group));
}

/** The problems with when groups meet: wrong rules, moves that are said in words alone or not at all, notices, ended groups. */
import type { GroupEntry } from '../../content/entries.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import type { MinutesRecord, Unrecorded } from '../../reading/minutes-record.ts';
import { findEndedWithMeetings } from '../ended-groups.ts';
import type { GrowingEntries } from '../growth.ts';
import { looksBack, type PublishedMeeting } from '../publication.ts';
import { MOST_TO_COME, recordsToCome } from '../to-come.ts';
import { findNoticeProblems } from './notice-problems.ts';
import { findWrongSchedules } from './schedule.ts';
import { findUnannounced } from './unannounced.ts';
import { findUnrecordedMoves } from './unrecorded-moves.ts';

/**
 * The problems as of a day; a build that looks back says nothing of what has been mended since. While there are minutes with
 * errors, `unrecorded`, nobody knows what was not announced.
 */
export function findPlanProblems(
  groups: readonly GroupEntry[],
  entries: GrowingEntries,
  published: readonly PublishedMeeting[],
  records: readonly MinutesRecord[],
  unrecorded: readonly Unrecorded[],
  today: CalendarDate,
): Problem[] {
  const isEarlier = recordsToCome(records, today).length > MOST_TO_COME;
  return [
    ...findWrongSchedules(groups),
    ...findUnrecordedMoves(published, today),
    ...(isEarlier || unrecorded.length > 0 ? [] : findUnannounced(entries.groups.values(), published, today)),
    ...(isEarlier ? [] : findNoticeProblems(published, today)),
    ...(looksBack(records, today) ? [] : findEndedWithMeetings(groups, entries, published, today)),
  ];
}

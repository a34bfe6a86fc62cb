/** Published records → the meetings of the Archive, each in its histories, and the occasions of their groups. */
import { grouped } from '../domain/grouped.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { Occasion } from './archive.ts';
import type { GrowingEntries, GrowingMeeting } from './growth.ts';
import { addToHistories, linkNeighbours } from './histories.ts';
import type { MeetingIds } from './lasting-ids.ts';
import { linkMeeting } from './link-meeting.ts';
import { linkNotices } from './notices.ts';
import { occasionsOf, occasionWith } from './planning/occasions.ts';
import type { PlanContext } from './planning/plan-source.ts';
import type { PublishedMeeting } from './publication.ts';

/** The meetings of published records, and the notices that some of them have `replaced`. */
interface LinkedMeetings {
  published: PublishedMeeting[];
  notices: PublishedMeeting[];
}

/** The meetings of published records; fills in histories, neighbours and occasions. */
export function linkMeetings(
  records: readonly MinutesRecord[],
  replaced: readonly MinutesRecord[],
  entries: GrowingEntries,
  idsOf: MeetingIds,
  plans: Omit<PlanContext, 'notices'>,
): LinkedMeetings {
  const linked = (record: MinutesRecord): PublishedMeeting => ({
    meeting: linkMeeting(record, entries, idsOf, plans.today),
    record,
  });
  const published = records.map(linked);
  const notices = replaced.map(linked);
  linkNotices(notices, published);
  for (const { meeting } of published) addToHistories(meeting, entries);
  linkNeighbours(entries);
  const byGroup = grouped(published, ({ record }) => record.group);
  const formerIds = new Set(published.flatMap(({ meeting }) => meeting.formerIds));
  for (const [id, group] of entries.groups) {
    const own = byGroup.get(id) ?? [];
    // what is now a meeting of another group, or of another date, was announced before that was corrected
    group.occasions = occasionsOf(group, own, { ...plans, notices }, idsOf).filter(
      ({ id, meeting }) => meeting || !formerIds.has(id),
    );
    for (const { meeting } of own) linkPlans(meeting, group.occasions);
  }
  return { published, notices };
}

/** What other files say of a meeting whose notice does not: that it is cancelled, or on another day. */
function linkPlans(meeting: GrowingMeeting, occasions: readonly Occasion[]): void {
  const own = occasionWith(meeting);
  if (own) meeting.formerIds = [...new Set([...meeting.formerIds, ...own.formerIds])];
  if (own && meeting.kind === 'kallelse') Object.assign(meeting, { time: own.time, venue: own.venue });
  if (own?.state === 'cancelled') Object.assign(meeting, { state: own.state, cancelled: own.cancelled });
  const other = own ? undefined : occasions.find(({ movedFrom }) => movedFrom.includes(meeting.date));
  if (other) meeting.movedTo = other.date;
}

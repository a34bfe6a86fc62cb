/** Which records are out on a day, and the order in which meetings come. */
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { GrowingMeeting } from './growth.ts';

/** A published meeting with the record that it was made of. */
export interface PublishedMeeting {
  meeting: GrowingMeeting;
  record: MinutesRecord;
}

/** Minutes are out from the day they are published, else the day of the meeting; a notice from the day it is there. */
export function isPublishedOn({ date, published, kind, draft }: MinutesRecord, today: CalendarDate): boolean {
  return !draft && (published ?? (kind === 'kallelse' ? today : date)) <= today;
}

/** The total order of meetings: by date, time, group; files last, so that duplicates are reported in one order too. */
export function inMeetingOrder(a: MinutesRecord, b: MinutesRecord): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.id, b.id) ||
    comparePlain(a.path, b.path)
  );
}

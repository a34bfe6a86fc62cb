/** Which records are published on a day, and the order of meetings. */
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { GrowingMeeting } from './growth.ts';

/** A published meeting with its record. */
export interface PublishedMeeting {
  meeting: GrowingMeeting;
  record: MinutesRecord;
}

/** Whether a record is published: from `published` on, else minutes from their date on, notices at once; no drafts. */
export function isPublishedOn({ date, published, kind, draft }: MinutesRecord, today: CalendarDate): boolean {
  return !draft && (published ?? (kind === 'kallelse' ? today : date)) <= today;
}

/** The day on which a published record became so; a notice that does not tell is of today, until its meeting. */
export function publishedOn({ date, published }: MinutesRecord, today: CalendarDate): CalendarDate {
  return published ?? (date < today ? date : today);
}

/** Whether nothing tells when a published record became so: a notice without the field, until its meeting. */
export function isUndatedOn({ date, published }: MinutesRecord, today: CalendarDate): boolean {
  return published === undefined && date > today;
}

/** Whether a build for `today` shows the archive as of an earlier day: some minutes are later. Notices may be. */
export function looksBack(
  dated: readonly { date: CalendarDate; kind?: string | undefined }[],
  today: CalendarDate,
): boolean {
  return dated.some(({ date, kind }) => date > today && kind !== 'kallelse');
}

/** A total order of meetings: by date, time, group, and path, so that duplicates have an order too. */
export function inMeetingOrder(a: MinutesRecord, b: MinutesRecord): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.id, b.id) ||
    comparePlain(a.path, b.path)
  );
}

/** Notices whose meetings have got minutes in a file of their own: they stay at an address below that of the minutes. */
import type { CalendarDate } from '../domain/dates.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { type OutcomeRef, parseOutcomeRef } from '../domain/outcome.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { Outcome } from './archive.ts';
import { isPublishedOn, type PublishedMeeting } from './publication.ts';

/** The records that stand for their meetings as of a day, and the published notices that have been replaced by minutes. */
export interface CurrentRecords {
  current: readonly MinutesRecord[];
  replaced: readonly MinutesRecord[];
}

/** Minutes take the place of a notice of the same meeting from the day on which they are published. */
export function currentRecords(records: readonly MinutesRecord[], today: CalendarDate): CurrentRecords {
  const isNotice = ({ kind }: MinutesRecord): boolean => kind === 'kallelse';
  const notices = new Set(records.filter(isNotice).map(({ id }) => id));
  const minutes = records.filter((record) => !isNotice(record) && notices.has(record.id));
  const out = new Set<MeetingId>(minutes.filter((record) => isPublishedOn(record, today)).map(({ id }) => id));
  const isReplaced = (record: MinutesRecord): boolean =>
    notices.has(record.id) && (isNotice(record) ? out.has(record.id) : !out.has(record.id));
  return {
    current: records.filter((record) => !isReplaced(record)),
    replaced: records.filter((record) => isNotice(record) && isReplaced(record) && isPublishedOn(record, today)),
  };
}

/** Gives published minutes the notices that they have taken the place of. */
export function linkNotices(notices: readonly PublishedMeeting[], published: readonly PublishedMeeting[]): void {
  const byId = new Map(published.map(({ meeting }) => [meeting.id, meeting]));
  for (const { meeting: notice } of notices) {
    const minutes = byId.get(notice.id);
    if (minutes) minutes.notice = notice;
  }
}

/** Fills in the agendas of notices: the outcomes that their texts refer to. */
export function linkAgendas(notices: readonly PublishedMeeting[], outcomes: readonly Outcome[]): void {
  const byRef = new Map<OutcomeRef, Outcome>(outcomes.map((outcome) => [outcome.ref, outcome]));
  for (const { meeting, record } of notices) {
    if (record.kind !== 'kallelse') continue;
    const named = record.body.acts.flatMap(({ ref }) => byRef.get(parseOutcomeRef(ref) ?? ('' as OutcomeRef)) ?? []);
    meeting.agenda.push(...new Set(named));
  }
}

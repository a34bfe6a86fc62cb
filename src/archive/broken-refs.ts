/** Problems of references that lead nowhere, or not surely to one outcome; each gives both places. */
import type { FollowupEntry } from '../content/followups.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { type MeetingId, partsOfMeeting } from '../domain/meeting-id.ts';
import { type OutcomeRef, parseOutcomeRef, partsOfRef } from '../domain/outcome.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { MinutesRecord, Unrecorded } from '../reading/minutes-record.ts';
import { KnownMeetings } from './known-meetings.ts';
import type { MeetingIds } from './lasting-ids.ts';
import type { UnreadFiles } from './unread-files.ts';
import { missingOutcome, unsureTwin } from './wrong-anchors.ts';

/** What the references of an archive are checked against. */
export interface RefContext {
  /** All records; of a notice and its minutes a reference means the minutes, also before they are published. */
  records: readonly MinutesRecord[];
  followups: readonly Pick<FollowupEntry, 'refs' | 'date'>[];
  today: CalendarDate;
  idsOf: MeetingIds;
  isPublished(record: MinutesRecord): boolean;
  /** The minutes without a record; their references are checked too. */
  unrecorded: readonly Unrecorded[];
  unread: UnreadFiles;
}

/** An error for each broken reference in minutes and follow-ups, a warning for each to minutes not published yet. */
export function findBrokenRefs(context: RefContext): Problem[] {
  const { records, unrecorded, followups, today, idsOf, isPublished, unread } = context;
  // of two with an id the later counts
  const noticesFirst = records.toSorted((a, b) => Number(b.kind === 'kallelse') - Number(a.kind === 'kallelse'));
  const former = noticesFirst.flatMap((record) => idsOf(record).formerIds.map((id) => [id, record] as const));
  const meetings = new KnownMeetings([...former, ...noticesFirst.map((record) => [record.id, record] as const)]);
  // An unpublished text may refer to another unpublished text.
  const acts = records.flatMap((record) =>
    record.body.acts.map(({ ref, location }) => ({ ref, location, isPublic: isPublished(record) })),
  );
  const inFollowups = followups.flatMap(({ refs, date }) =>
    refs.map(({ ref, location }) => ({ ref, location, isPublic: date <= today })),
  );
  const inUnread = unrecorded.flatMap(({ body }) =>
    (body?.acts ?? []).map(({ ref, location }) => ({ ref, location, isPublic: false })),
  );
  return [...acts, ...inUnread, ...inFollowups].flatMap(({ ref, location, isPublic }) => {
    const problem = problemOf(ref, location, meetings, (record) => !isPublic || isPublished(record));
    // the problem of an unread file is enough
    const isOfUnread =
      problem && !meetings.byId.has(meetingOf(ref)) && unread.mayBeMeeting(meetingOf(ref), location.file);
    return problem && !isOfUnread ? problem : [];
  });
}

/** The meeting in a reference as it is written. */
function meetingOf(ref: string): MeetingId {
  return (ref.replace(/^\^/, '').split(/[.#]/)[0] ?? '') as MeetingId;
}

function problemOf(
  written: string,
  location: Location,
  meetings: KnownMeetings,
  mayBeNamed: (record: MinutesRecord) => boolean,
): Problem | undefined {
  const ref = parseOutcomeRef(written);
  if (!ref) {
    const message = `”^${written}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel ^2017-01-16-styrelsen.uppgift-boka-salen; bara ^uppgift-salen ger stycket ett eget namn – skriv så, med små bokstäver utan å, ä och ö.`;
    return error(location, 'broken-ref', message);
  }
  const { meeting, anchor } = partsOfRef(ref);
  const record = meetings.byId.get(meeting);
  if (!record) {
    const near = meetings.nearest(ref);
    const meant = near ? `menade du ”${near.id}”?` : 'mötets datum och gruppens adress väntades';
    const message = `Hänvisningen ”^${ref}” leder ingenstans: mötet ${meeting} finns inte – ${meant} – rätta hänvisningen${near ? orFormerly(meeting, near) : ''}.`;
    return error(location, 'broken-ref', message);
  }
  if (record.kind === 'kallelse') {
    const message = `Hänvisningen ”^${ref}” leder ingenstans: ${record.path}:${record.location.line} är en kallelse – bara det som har sagts på ett möte kan följas upp – vänta med hänvisningen tills protokollet finns.`;
    return error(location, 'broken-ref', message);
  }
  const outcome = record.body.outcomes.find((candidate) => candidate.anchor === anchor);
  if (!outcome) return missingOutcome(location, ref, record);
  if (outcome.isTwin) return unsureTwin(location, ref, record);
  return mayBeNamed(record) ? undefined : notPublishedYet(location, ref);
}

/** The other remedy, when the meeting may be the same with another date, or its group have got another address. */
function orFormerly(meeting: MeetingId, { date, group, path }: MinutesRecord): string {
  const old = partsOfMeeting(meeting);
  if (old.group === group) return `, eller skriv ”formerly: ${old.date}” i ${path} om det är samma möte`;
  if (old.date !== date) return '';
  return `, eller skriv ”formerly: ${old.group}” i gruppens fil, ${group}.md, om det är samma grupp`;
}

/** A warning: the meeting of a reference is not published as of the archive's day. */
function notPublishedYet(location: Location, ref: OutcomeRef): Problem {
  const message = `”^${ref}” hör till ett möte som inte är publicerat än – hänvisningen räknas så länge inte – inget behöver göras om det publiceras senare.`;
  return warning(location, 'ref-not-published', message);
}

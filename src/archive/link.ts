/** Records and content → the linked Archive. Pure, and independent of the order of files. */
import type { Content } from '../content/folder/load-content.ts';
import { hiddenNames } from '../content/hidden-names.ts';
import { withheldNames } from '../content/withhold.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body } from '../markdown/body.ts';
import type { MinutesRecord, Unrecorded } from '../reading/minutes-record.ts';
import { hasName } from '../reading/people/resolve-people.ts';
import { compareSwedish } from '../swedish/collation.ts';
import { spellings } from '../swedish/names.ts';
import type { Archive, Attachment, Occasion } from './archive.ts';
import { findBrokenRefs } from './broken-refs.ts';
import { findWrongDates } from './date-problems.ts';
import { findEndedWithMeetings } from './ended-groups.ts';
import { followLinks } from './follow-links.ts';
import { type GrowingEntries, type GrowingMeeting, growingEntries, pagesWithTexts, type Texts } from './growth.ts';
import { hiddenInNames } from './hidden-in-names.ts';
import { addToHistories, linkNeighbours } from './histories.ts';
import { type MeetingIds, meetingIdsOf } from './lasting-ids.ts';
import { keepLedger } from './ledger.ts';
import { linkMeeting } from './link-meeting.ts';
import { currentRecords, linkAgendas, linkNotices } from './notices.ts';
import { occasionsOf } from './planning/occasions.ts';
import { inMeetingOrder, isPublishedOn, looksBack, type PublishedMeeting } from './publication.ts';
import { findFormerMeetings, findSameMeetings, findSimilarNames } from './record-problems.ts';
import { statementOn } from './statement.ts';
import { findUnmetPeople } from './unmet-people.ts';
import { UnreadFiles } from './unread-files.ts';

/** The content and the records of an archive, before linking. */
export interface ReadArchive {
  content: Content;
  records: readonly MinutesRecord[];
  /** The minutes that have no record because of errors; none by default. */
  unrecorded?: readonly Unrecorded[];
  /** The ids of the people whose names have been replaced in minutes; none by default. */
  met?: readonly Slug[];
  /** The texts of the files of groups, projects, pages and follow-ups. */
  texts: Texts;
}

const NO_TEXT = 'Uppföljningen säger inget – skriv under den andra raden med --- vad som hände, eller i ”text: …”.';

/** The Archive as of a day, and the problems of linking; both also with errors, so that one run finds all. */
export function linkArchive(read: ReadArchive, today: CalendarDate): { archive: Archive; problems: Problem[] } {
  const { content, texts, unrecorded = [], met = [] } = read;
  const unread = new UnreadFiles(unrecorded, content.unread);
  const all = read.records.toSorted(inMeetingOrder);
  const { current: records, replaced } = currentRecords(all, today);
  const registered = content.people.flatMap(spellings);
  const idsOf = meetingIdsOf(content.groups);
  const isPublished = (record: MinutesRecord): boolean => isPublishedOn(record, today);

  // records → meetings, in the histories of their groups, projects and organisations
  const entries = growingEntries(content, texts);
  const published = records.filter(isPublished).map((record) => withRecord(record, entries, idsOf, today));
  const notices = linkNotices(replaced, published, entries, idsOf, today);
  linkMeetings(published, notices, entries, idsOf);

  // outcomes in minutes → outcomes with histories
  const followups = content.followups.map((entry) => ({ ...entry, text: entry.text ?? plainTextOf(texts.get(entry)) }));
  const ledger = keepLedger(published, followups, entries, today);
  linkAgendas([...published, ...notices], ledger.outcomes);
  const { statement, problems: misdated } = statementOn(content.statement, today, [...records, ...followups]);

  const attachments: Attachment[] = [];
  const archive: Archive = {
    site: content.site,
    ...(statement && { statement }),
    today,
    meetings: published.map(({ meeting }) => meeting),
    groups: inSwedishOrder(entries.groups),
    projects: inSwedishOrder(entries.projects),
    organisations: inSwedishOrder(entries.organisations),
    pages: pagesWithTexts(content.pages, texts),
    outcomes: ledger.outcomes,
    followups: ledger.followups,
    glossary: content.glossary,
    attachments,
    people: [
      ...registered,
      ...published.flatMap(({ meeting }) => meeting.people.filter(hasName).map(({ name }) => name)),
    ],
    withheld: withheldNames(content.people).map(({ name }) => name),
    named: content.people.filter(({ show }) => show === 'name').flatMap(spellings),
  };
  // links → paths, now that all pages are known
  const links = followLinks({ archive, published, notices, content, records: all, unrecorded, texts, idsOf, unread });
  attachments.push(...links.attachments);

  const problems = [
    ...findSameMeetings(all),
    ...findFormerMeetings(records, idsOf),
    // two that are one letter apart may both stand in a people.yaml with errors
    ...(content.unread.some(({ kind }) => kind === 'person') ? [] : findSimilarNames(all, registered)),
    ...findWrongDates(records, today),
    ...findUnmetPeople(content.people, new Set([...content.met, ...met]), all),
    ...hiddenInNames(attachments, hiddenNames(content.people).watch),
    ...(looksBack(records, today) ? [] : findEndedWithMeetings(content.groups, entries, published, today)),
    ...findBrokenRefs({
      // of two with one id the later one is referred to: the minutes, also while only the notice is published
      records: [...all.filter(({ kind }) => kind === 'kallelse'), ...all.filter(({ kind }) => kind !== 'kallelse')],
      followups,
      today,
      idsOf,
      isPublished: (record) => isPublished(record) && record.date <= today,
      unrecorded,
      unread,
    }),
    ...followups.filter(({ text }) => text === '').map(({ location }) => error(location, 'empty-followup', NO_TEXT)),
    ...ledger.problems,
    ...misdated,
    ...links.problems,
  ];
  return { archive, problems };
}

function withRecord(
  record: MinutesRecord,
  entries: GrowingEntries,
  idsOf: MeetingIds,
  today: CalendarDate,
): PublishedMeeting {
  return { meeting: linkMeeting(record, entries, idsOf, today), record };
}

/** Fills in the histories, neighbours and occasions of published meetings; `notices` are those that minutes replaced. */
function linkMeetings(
  published: readonly PublishedMeeting[],
  notices: readonly PublishedMeeting[],
  entries: GrowingEntries,
  idsOf: MeetingIds,
): void {
  for (const { meeting } of published) addToHistories(meeting, entries);
  linkNeighbours(entries);
  const byGroup = grouped(published, ({ record }) => record.group);
  const noticesByGroup = grouped(notices, ({ record }) => record.group);
  for (const [id, group] of entries.groups) {
    const own = byGroup.get(id) ?? [];
    group.occasions = occasionsOf(group, own, noticesByGroup.get(id) ?? [], idsOf);
    for (const { meeting } of own) linkPlans(meeting, group.occasions);
  }
}

/** What other files say of a meeting whose notice does not: that it is cancelled, or on another day. */
function linkPlans(meeting: GrowingMeeting, occasions: readonly Occasion[]): void {
  const own = occasions.find((occasion) => occasion.meeting === meeting);
  if (own) meeting.formerIds = [...new Set([...meeting.formerIds, ...own.formerIds])];
  if (own?.state === 'cancelled') Object.assign(meeting, { state: own.state, cancelled: own.cancelled });
  const other = own ? undefined : occasions.find(({ movedFrom }) => movedFrom.includes(meeting.date));
  if (other) meeting.movedTo = other.date;
}

/** The text of a file without markup. */
function plainTextOf(body: Body | undefined): string {
  return body?.sections.map(({ text }) => text).join('\n') ?? '';
}

function inSwedishOrder<T extends { name: string; id: Slug }>(entries: ReadonlyMap<Slug, T>): T[] {
  return [...entries.values()].toSorted((a, b) => compareSwedish(a.name, b.name) || comparePlain(a.id, b.id));
}

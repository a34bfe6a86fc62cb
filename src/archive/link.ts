/** Records and content → the linked Archive. Pure, and independent of the order of files. */
import type { Content } from '../content/folder/load-content.ts';
import { hiddenNames } from '../content/hidden-names.ts';
import { watchedNames } from '../content/withhold.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body } from '../markdown/body.ts';
import type { MinutesRecord, Unrecorded } from '../reading/minutes-record.ts';
import { hasName } from '../reading/people/resolve-people.ts';
import { compareSwedish } from '../swedish/collation.ts';
import { spellings } from '../swedish/names.ts';
import type { Archive, Attachment } from './archive.ts';
import { findBrokenRefs } from './broken-refs.ts';
import { findWrongDates } from './date-problems.ts';
import { followLinks } from './follow-links.ts';
import { growingEntries, pagesWithTexts, type Texts } from './growth.ts';
import { hiddenInNames } from './hidden-in-names.ts';
import { meetingIdsOf } from './lasting-ids.ts';
import { keepLedger } from './ledger.ts';
import { linkMeetings } from './link-meetings.ts';
import { currentRecords, linkAgendas } from './notices.ts';
import { findPlanProblems } from './planning/plan-problems.ts';
import { inMeetingOrder, isPublishedOn } from './publication.ts';
import { findFormerMeetings, findSameMeetings, findSimilarNames } from './record-problems.ts';
import { findExpiry } from './security-expiry.ts';
import { findSkippedTimes } from './skipped-times.ts';
import { statementOn } from './statement.ts';
import { recordsThatPlan } from './to-come.ts';
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

const NO_TEXT =
  'Uppföljningen säger inget – vad som hände väntades – skriv det under den andra raden med ---, eller i ”text: …”.';

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
  const plans = { today, toCome: recordsThatPlan(records, today) };
  const { published, notices } = linkMeetings(records.filter(isPublished), replaced, entries, idsOf, plans);

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
    ...watchedNames(content.people),
    erased: content.erased,
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
    ...findSkippedTimes(records, content.site.timezone),
    ...findPlanProblems(content.groups, entries, published, records, unrecorded, today),
    ...findUnmetPeople(content.people, new Set([...content.met, ...met]), all),
    ...hiddenInNames(attachments, hiddenNames(content.people).watch),
    ...findBrokenRefs({
      records: all,
      followups,
      today,
      idsOf,
      isPublished: (record) => isPublished(record) && record.date <= today,
      unrecorded,
      unread,
    }),
    ...followups.filter(({ text }) => text === '').map(({ location }) => error(location, 'empty-followup', NO_TEXT)),
    ...findExpiry(content.site.security, content.securityExpires, today),
    ...ledger.problems,
    ...misdated,
    ...links.problems,
  ];
  return { archive, problems };
}

/** The text of a file without markup. */
function plainTextOf(body: Body | undefined): string {
  return body?.sections.map(({ text }) => text).join('\n') ?? '';
}

function inSwedishOrder<T extends { name: string; id: Slug }>(entries: ReadonlyMap<Slug, T>): T[] {
  return [...entries.values()].toSorted((a, b) => compareSwedish(a.name, b.name) || comparePlain(a.id, b.id));
}

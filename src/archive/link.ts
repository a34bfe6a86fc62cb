/** Records → the linked Archive. Pure: the same records and the same day give the same Archive, in any order of files. */

import type { WithText } from '../content/entry.ts';
import type { Content } from '../content/folder/load-content.ts';
import { withheldNames } from '../content/withhold.ts';
import { targetPath } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import { duplicatesBy } from '../domain/twins.ts';
import type { Body, Section } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { compareSwedish } from '../swedish/collation.ts';
import { spellings } from '../swedish/names.ts';
import type { Archive, LinkedText, Meeting, MeetingSection, Project } from './archive.ts';
import { byId, found, type GrowingEntries } from './growth.ts';
import { keepLedger, type PublishedMeeting } from './ledger.ts';
import { LinkFollower } from './link-follower.ts';
import { linkMeeting, projectIds } from './link-meeting.ts';
import { LinkTargets } from './link-targets.ts';
import { findNamePairs } from './name-pairs.ts';
import { findBrokenRefs } from './ref-problems.ts';
import { statementOn } from './statement.ts';

/** Everything read, not yet linked. */
export interface ReadArchive {
  content: Content;
  records: readonly MinutesRecord[];
  /** The texts of the files of groups, projects, pages and follow-ups. */
  texts: ReadonlyMap<WithText, Body>;
}

const NO_TEXT = 'Uppföljningen säger inget – skriv under den andra raden med --- vad som hände, eller i ”text: …”.';

/** Links everything as of a day. The archive comes even with problems, so that all of them are found in one run. */
export function linkArchive(
  { content, records, texts }: ReadArchive,
  today: CalendarDate,
): { archive: Archive; problems: Problem[] } {
  const ordered = records.toSorted(inOrder);
  const isPublished = (record: MinutesRecord) => isPublishedOn(record, today);
  const targets = new LinkTargets({ ...content, records: ordered, isPublished });
  const links = new LinkFollower(targets);
  // What is not published yet is checked too, and publishes no attachment.
  const hiddenLinks = new LinkFollower(targets);
  const textOf = (entry: WithText, path: string): LinkedText => {
    const { sections, links: open } = texts.get(entry) ?? { sections: [], links: [] };
    return { sections, links: links.followAll(open, entry.file.path, path, sections) };
  };
  const growth = {
    groups: byId(
      content.groups.map((entry) => ({
        ...entry,
        text: textOf(entry, targetPath({ kind: 'group', id: entry.id })),
        meetings: [],
        outcomes: [],
        announced: [],
      })),
    ),
    projects: byId(
      content.projects.map((entry) => ({
        ...entry,
        text: textOf(entry, targetPath({ kind: 'project', id: entry.id })),
        timeline: [],
        outcomes: [],
      })),
    ),
    organisations: byId(content.organisations.map((entry) => ({ ...entry, meetings: [], projects: [] }))),
  };
  const held: PublishedMeeting[] = [];
  for (const record of ordered) {
    const meeting = linkMeeting(record, growth, isPublished(record) ? links : hiddenLinks, today);
    if (!isPublished(record)) continue;
    held.push({ meeting, record });
    addToHistories(meeting, growth);
  }
  for (const { meetings: own } of growth.groups.values()) linkNeighbours(own);
  for (const { timeline } of growth.projects.values()) linkNeighbours(timeline);
  announce(ordered.filter(isPublished), growth, today);
  const followups = content.followups.map((entry) => ({ ...entry, text: entry.text ?? wordsOf(texts.get(entry)) }));
  const ledger = keepLedger(held, followups, growth, today);
  const { statement, problems: misdated } = statementOn(content.statement, today, [...ordered, ...followups]);
  const people = content.people.flatMap(spellings);
  const archive: Archive = {
    site: content.site,
    ...(statement && { statement }),
    today,
    meetings: held.map(({ meeting }) => meeting),
    groups: inSwedishOrder(growth.groups),
    projects: inSwedishOrder(growth.projects),
    organisations: inSwedishOrder(growth.organisations),
    pages: content.pages.map((entry) => ({ ...entry, text: textOf(entry, `/${entry.id}/`) })),
    outcomes: ledger.outcomes,
    followups: ledger.followups,
    glossary: content.glossary,
    attachments: links.attachments(),
    people,
    withheld: withheldNames(content.people).map(({ name }) => name),
  };
  return {
    archive,
    problems: [
      ...findTwins(ordered),
      ...findPairs(ordered, people),
      ...links.problems,
      ...hiddenLinks.problems,
      ...findBrokenRefs(ordered, followups, today, (record) => isPublished(record) && record.date <= today),
      ...followups.filter(({ text }) => text === '').map(({ location }) => error(location, 'empty-followup', NO_TEXT)),
      ...ledger.problems,
      ...misdated,
    ],
  };
}

/** The words of a file without its markup. */
function wordsOf(body: Body | undefined): string {
  return body?.sections.map(({ text }) => text).join('\n') ?? '';
}

/** Minutes are out from the day they are published, else the day of the meeting; a notice from the day it is there. */
function isPublishedOn({ date, published, kind, draft }: MinutesRecord, today: CalendarDate): boolean {
  return !draft && (published ?? (kind === 'kallelse' ? today : date)) <= today;
}

function addToHistories(meeting: Meeting, growth: GrowingEntries): void {
  growth.groups.get(meeting.group.id)?.meetings.push(meeting);
  for (const { id } of meeting.organisations) growth.organisations.get(id)?.meetings.push(meeting);
  for (const entry of meeting.entries) growth.projects.get(entry.project.id)?.timeline.push(entry);
  for (const section of meeting.sections) addOrganisationsProjects(section, growth);
}

/** Each of a list knows the one before it and the one after it. */
function linkNeighbours<T extends { readonly previous?: T; readonly next?: T }>(list: readonly T[]): void {
  list.forEach((item, index) => {
    const [previous, next] = [list[index - 1], list[index + 1]];
    Object.assign(item, previous && { previous }, next && { next });
  });
}

/** An organisation takes part in a project where the project's sections or paragraphs name it. */
function addOrganisationsProjects({ targets, projects, blocks }: MeetingSection, growth: GrowingEntries): void {
  const add = (places: Section['targets'], named: readonly Project[]): void => {
    for (const { kind, id } of places) {
      const own = kind === 'organisation' ? growth.organisations.get(id)?.projects : undefined;
      for (const project of named) if (own && !own.includes(project)) own.push(project);
    }
  };
  add(targets, projects);
  for (const block of blocks) add(block.targets, [...projects, ...found(projectIds(block.targets), growth.projects)]);
}

/** Coming meetings that were announced and that no file tells of yet; a day is taken from the newest minutes that name it. */
function announce(records: readonly MinutesRecord[], { groups }: GrowingEntries, today: CalendarDate): void {
  for (const [id, group] of groups) {
    const own = records.filter((record) => record.group === id);
    const known = new Set(own.map(({ date }) => date));
    const coming = new Map(
      own.flatMap(({ announced }) => announced).map((announcement) => [announcement.date, announcement]),
    );
    group.announced = [...coming.values()]
      .filter(({ date }) => date >= today && !known.has(date))
      .toSorted((a, b) => comparePlain(a.date, b.date));
  }
}

/** Two files of one meeting: both are named. */
function findTwins(records: readonly MinutesRecord[]): Problem[] {
  return duplicatesBy(records, ({ id }) => id).map(({ item, first }) => {
    const message = `Två filer är samma möte, ${item.id}: den här och ${first.path} – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.`;
    return error(item.location, 'same-meeting', message);
  });
}

function findPairs(records: readonly MinutesRecord[], known: readonly string[]): Problem[] {
  return findNamePairs(
    records.flatMap(({ attendees, absent }) => [...attendees, ...absent]),
    known,
  );
}

/** The total order of meetings: by date, time, group; files last, so that twins are told in one order too. */
function inOrder(a: MinutesRecord, b: MinutesRecord): number {
  return (
    comparePlain(a.date, b.date) ||
    comparePlain(a.time?.start ?? '', b.time?.start ?? '') ||
    comparePlain(a.id, b.id) ||
    comparePlain(a.path, b.path)
  );
}

function inSwedishOrder<T extends { name: string; id: Slug }>(entries: ReadonlyMap<Slug, T>): T[] {
  return [...entries.values()].toSorted((a, b) => compareSwedish(a.name, b.name) || comparePlain(a.id, b.id));
}

/** Records → the linked Archive. Pure: the same records and the same day give the same Archive, in any order of files. */
import type { Content } from '../content/load.ts';
import type { FileEntry } from '../content/registers.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { comparePlain, compareSwedish } from '../domain/collation.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Body, Link, Section } from '../markdown/body.ts';
import type {
  Archive,
  Attachment,
  Group,
  LinkedText,
  Meeting,
  MeetingSection,
  Organisation,
  Participant,
  Project,
} from './archive.ts';
import { LinkTargets, type Resolved } from './link-targets.ts';
import { findNamePairs } from './name-pairs.ts';
import type { AttendeeRecord, MinutesRecord } from './read-minutes.ts';
import { timelineEntries } from './timeline.ts';

/** Everything read, not yet linked. */
export interface Unlinked {
  content: Content;
  records: readonly MinutesRecord[];
  /** The texts of the files of groups, projects and pages. */
  texts: ReadonlyMap<FileEntry, Body>;
}

/** A part of the Archive whose lists are still being filled. */
type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** The registers by id, while histories are filled in. */
interface Growth {
  groups: Map<Slug, Growing<Group>>;
  projects: Map<Slug, Growing<Project>>;
  organisations: Map<Slug, Growing<Organisation>>;
}

/** Links everything as of a day. The archive comes even with problems, so that all of them are found in one run. */
export function linkArchive(
  { content, records, texts }: Unlinked,
  today: CalendarDate,
): { archive: Archive; problems: Problem[] } {
  const ordered = records.toSorted(inOrder);
  const isPublished = (record: MinutesRecord) => isPublishedOn(record, today);
  const links = new LinkFollower(new LinkTargets({ ...content, records: ordered, isPublished }));
  const textOf = (entry: FileEntry, path: string): LinkedText => {
    const { sections, links: open } = texts.get(entry) ?? { sections: [], links: [] };
    return { sections, links: links.followAll(open, entry.file.path, path, sections) };
  };
  const growth = {
    groups: byId(
      content.groups.map((entry) => ({
        ...entry,
        text: textOf(entry, targetPath({ kind: 'group', id: entry.id })),
        meetings: [],
        announced: [],
      })),
    ),
    projects: byId(
      content.projects.map((entry) => ({
        ...entry,
        text: textOf(entry, targetPath({ kind: 'project', id: entry.id })),
        timeline: [],
      })),
    ),
    organisations: byId(content.organisations.map((entry) => ({ ...entry, meetings: [], projects: [] }))),
  };
  const meetings: Meeting[] = [];
  for (const record of ordered) {
    const meeting = linkMeeting(record, growth, links, today);
    if (!isPublished(record)) continue;
    meetings.push(meeting);
    addToHistories(meeting, record, growth);
  }
  announce(ordered.filter(isPublished), growth, today);
  const archive: Archive = {
    site: content.site,
    today,
    meetings,
    groups: inSwedishOrder(growth.groups),
    projects: inSwedishOrder(growth.projects),
    organisations: inSwedishOrder(growth.organisations),
    pages: content.pages.map((entry) => ({ ...entry, text: textOf(entry, `/${entry.id}/`) })),
    attachments: links.attachments(),
    withheld: content.withheld,
  };
  return { archive, problems: [...findTwins(ordered), ...findPairs(ordered), ...links.problems] };
}

/** Minutes are out from the day they are published, else the day of the meeting; a notice from the day it is there. */
export function isPublishedOn({ date, published, kind, draft }: MinutesRecord, today: CalendarDate): boolean {
  return !draft && (published ?? (kind === 'kallelse' ? today : date)) <= today;
}

/** Follows links and keeps what comes of it: the attachments that are linked, the problems. */
class LinkFollower {
  readonly problems: Problem[] = [];
  readonly #targets: LinkTargets;
  readonly #attachments = new Map<string, Attachment>();

  constructor(targets: LinkTargets) {
    this.#targets = targets;
  }

  followAll(links: readonly Link[], file: string, path: string, sections: readonly Section[]): string[] {
    return links.map((link) => this.#take(this.#targets.resolve(link, file, { path, sections })));
  }

  attachment({ file, place }: MinutesRecord['attachments'][number]): string {
    return this.#take(this.#targets.attachment(file, place, place.file));
  }

  attachments(): Attachment[] {
    return [...this.#attachments.values()].toSorted((a, b) => comparePlain(a.path, b.path));
  }

  #take({ path, attachment, problem }: Resolved): string {
    if (problem) this.problems.push(problem);
    if (attachment) this.#attachments.set(attachment.path, attachment);
    return path;
  }
}

function linkMeeting(record: MinutesRecord, growth: Growth, links: LinkFollower, today: CalendarDate): Meeting {
  const { id, date, time, place, kind, summary, body } = record;
  const path = meetingPath(id);
  const participant = (attendee: AttendeeRecord): Participant => ({
    ...attendee,
    organisations: found(attendee.organisations, growth.organisations),
  });
  const attendees = record.attendees.map(participant);
  const sections = linkSections(body.sections, growth.projects);
  return {
    id,
    date,
    time,
    place,
    kind,
    summary,
    group: growth.groups.get(record.group) as Group,
    state: date > today ? 'planned' : 'held',
    published: record.published ?? date,
    corrections: record.corrections ?? [],
    attachments: record.attachments.map((attachment) => ({
      path: links.attachment(attachment),
      title: attachment.title ?? attachment.file,
    })),
    attendees,
    absent: record.absent.map(participant),
    organisations: [...new Set(attendees.flatMap(({ organisations }) => organisations))],
    projects: [...new Set([...sections.flatMap(projectsNamed(growth)), ...found(record.declared, growth.projects)])],
    sections,
    links: links.followAll(body.links, record.path, path, body.sections),
  };
}

/** A section belongs to the projects of its heading and to those of the section that it is part of. */
function linkSections(sections: readonly Section[], projects: Growth['projects']): MeetingSection[] {
  const above: MeetingSection[] = [];
  return sections.map((section) => {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const own = found(projectIds(section.targets), projects);
    const linked = { ...section, projects: [...new Set([...(above.at(-1)?.projects ?? []), ...own])] };
    above.push(linked);
    return linked;
  });
}

function projectsNamed({ projects }: Growth): (section: MeetingSection) => Project[] {
  return (section) => [
    ...section.projects,
    ...found(
      section.blocks.flatMap(({ targets }) => projectIds(targets)),
      projects,
    ),
  ];
}

function projectIds(targets: Section['targets']): Slug[] {
  return targets.filter(({ kind }) => kind === 'project').map(({ id }) => id);
}

function addToHistories(meeting: Meeting, { group, declared }: MinutesRecord, growth: Growth): void {
  growth.groups.get(group)?.meetings.push(meeting);
  for (const { id } of meeting.organisations) growth.organisations.get(id)?.meetings.push(meeting);
  for (const [project, entry] of timelineEntries(meeting, found(declared, growth.projects))) {
    growth.projects.get(project.id)?.timeline.push(entry);
  }
  for (const section of meeting.sections) addOrganisationsProjects(section, growth);
}

/** An organisation takes part in a project where the project's sections or paragraphs name it. */
function addOrganisationsProjects({ targets, projects, blocks }: MeetingSection, growth: Growth): void {
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
function announce(records: readonly MinutesRecord[], { groups }: Growth, today: CalendarDate): void {
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
  return records.flatMap((record, index) => {
    const before = records[index - 1];
    if (before?.id !== record.id) return [];
    const message = `Två filer är samma möte, ${record.id}: den här och ${before.path} – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.`;
    return [error(record.top, 'same-meeting', message)];
  });
}

function findPairs(records: readonly MinutesRecord[]): Problem[] {
  return findNamePairs(records.flatMap(({ attendees, absent }) => [...attendees, ...absent]));
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

function byId<T extends { id: Slug }>(entries: readonly T[]): Map<Slug, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function found<T>(ids: readonly Slug[], register: ReadonlyMap<Slug, T>): T[] {
  return ids.flatMap((id) => register.get(id) ?? []);
}

function inSwedishOrder<T extends { name: string; id: Slug }>(entries: ReadonlyMap<Slug, T>): T[] {
  return [...entries.values()].toSorted((a, b) => compareSwedish(a.name, b.name) || comparePlain(a.id, b.id));
}

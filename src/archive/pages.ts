/**
 * The table of pages: their subjects, addresses, anchors and feeds. Pages are made from it and links are checked
 * against it, so that the two agree.
 */
import {
  addresses,
  calendarYearPath,
  followPath,
  meetingPath,
  meetingYearPath,
  noticePath,
  pagePath,
  projectYearPath,
  targetPath,
  yearPath,
} from '../domain/addresses.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { comparePlain } from '../domain/order.ts';
import type { Slug } from '../domain/slug.ts';
import { keysOf } from '../domain/table.ts';
import type { Target } from '../domain/target.ts';
import type { Archive, Group, Lasting, LinkedText, Meeting, Occasion, Organisation, Page, Project } from './archive.ts';
import { type CalendarYear, calendarYears } from './calendar-years.ts';
import { type Followed, followedOf, followedPath, formerFollowPaths } from './followed-pages.ts';
import { type MeetingYear, meetingYears } from './meeting-years.ts';
import { projectYears } from './project-years.ts';
import { formerRegisterPaths, type RegisterPage, registerPagePath, registerPages } from './register-pages.ts';
import { type TimelineYear, timelineYearsApart } from './timeline-years.ts';

/** The subject of each kind of page; the whole archive for a kind with one page. */
export interface PageSubjects {
  start: Archive;
  meetings: Archive;
  meetingYear: MeetingYear;
  meeting: Meeting;
  planned: Occasion;
  notice: Meeting;
  projects: Archive;
  project: Project;
  timelineYear: TimelineYear;
  /** `yyyy` */
  projectYear: string;
  groups: Archive;
  group: Group;
  organisations: Archive;
  organisation: Organisation;
  register: RegisterPage;
  plain: PlainPage;
  search: Archive;
  follow: Archive;
  followed: Followed;
  calendar: Archive;
  calendarYear: CalendarYear;
  notFound: Archive;
  redirect: Redirect;
}

/** The kinds of pages. */
export type PageKind = keyof PageSubjects;

/** A page of text: a file in `content/pages/`, or without `written` the built-in text of a required page. */
export interface PlainPage {
  path: string;
  written?: Page;
}

/** An address that a page had, from which a page leads to its present one. */
export interface Redirect {
  from: string;
  to: string;
}

/** A row of the table. */
export interface PageRule<Subject> {
  /** The subjects that have a page, in the order of output. */
  of(archive: Archive): readonly Subject[];
  /** The address of a page, as a path from the root of the site. */
  path(subject: Subject): string;
  /** The addresses that it had, oldest first. */
  formerPaths?(subject: Subject): readonly string[];
  /** The anchors of its text, without those of the page's own headings, which begin with «_». */
  anchors?(subject: Subject): ReadonlySet<string>;
  /** Whether it has feeds. */
  hasFeeds?(subject: Subject): boolean;
  /** Whether it has an iCalendar file. */
  hasCalendar?: true;
}

const all = (): boolean => true;
const single = (path: string): PageRule<Archive> => ({ of: (archive) => [archive], path: () => path });
const formerPaths =
  <Id extends string>(pathOf: (id: Id) => string) =>
  ({ formerIds }: Pick<Lasting<Id>, 'formerIds'>): string[] =>
    formerIds.map((id) => pathOf(id));
const pathsOf = (kind: Target['kind']) => (id: Slug) => targetPath({ kind, id });
const textAnchors = ({ text }: { text: LinkedText }): ReadonlySet<string> => text.anchors;

/** The table. */
export const pageRules: { readonly [Kind in PageKind]: PageRule<PageSubjects[Kind]> } = {
  start: { ...single(addresses.start), hasFeeds: all },
  meetings: single(addresses.meetings),
  meetingYear: { of: meetingYears, path: ({ year }) => meetingYearPath(year) },
  meeting: {
    of: ({ meetings }) => meetings,
    path: ({ id }) => meetingPath(id),
    formerPaths: formerPaths((id: MeetingId) => meetingPath(id)),
    hasCalendar: true,
    anchors: ({ anchors }) => anchors,
  },
  planned: {
    of: ({ groups }) => groups.flatMap(({ occasions }) => occasions.filter(hasPlannedPage)),
    path: ({ id }) => meetingPath(id),
    formerPaths: formerPaths((id: MeetingId) => meetingPath(id)),
    hasCalendar: true,
  },
  notice: {
    of: ({ meetings }) => meetings.flatMap(({ notice }) => notice ?? []),
    path: ({ id }) => noticePath(id),
    formerPaths: formerPaths((id: MeetingId) => noticePath(id)),
    anchors: ({ anchors }) => anchors,
  },
  projects: single(addresses.projects),
  project: {
    of: ({ projects }) => projects,
    path: ({ id }) => targetPath({ kind: 'project', id }),
    formerPaths: formerPaths(pathsOf('project')),
    anchors: textAnchors,
    hasFeeds: all,
    hasCalendar: true,
  },
  timelineYear: {
    of: timelineYearsApart,
    path: ({ project, year }) => yearPath(targetPath({ kind: 'project', id: project.id }), year),
    formerPaths: ({ project, year }) => formerPaths(pathsOf('project'))(project).map((path) => yearPath(path, year)),
  },
  projectYear: { of: ({ projects }) => projectYears(projects), path: projectYearPath },
  groups: single(addresses.groups),
  group: {
    of: ({ groups }) => groups,
    path: ({ id }) => targetPath({ kind: 'group', id }),
    formerPaths: formerPaths(pathsOf('group')),
    anchors: textAnchors,
    hasFeeds: all,
    hasCalendar: true,
  },
  organisations: single(addresses.organisations),
  organisation: {
    of: ({ organisations }) => organisations,
    path: ({ id }) => targetPath({ kind: 'organisation', id }),
    formerPaths: formerPaths(pathsOf('organisation')),
  },
  register: {
    of: registerPages,
    path: registerPagePath,
    formerPaths: formerRegisterPaths,
    hasFeeds: ({ part }) => !part,
  },
  plain: {
    of: plainPages,
    path: ({ path }) => path,
    formerPaths: ({ written }) => (written ? formerPaths(pagePath)(written) : []),
    anchors: ({ written }) => written?.text.anchors ?? new Set(),
  },
  search: single(addresses.search),
  follow: {
    ...single(addresses.follow),
    formerPaths: ({ pages }) => followPage(pages).flatMap(formerPaths(pagePath)),
    anchors: ({ pages }) => followText(pages)?.anchors ?? new Set(),
  },
  followed: {
    of: followedOf,
    path: (followed) => followPath(followedPath(followed)),
    formerPaths: formerFollowPaths,
  },
  calendar: { ...single(addresses.calendar), hasCalendar: true },
  calendarYear: { of: calendarYears, path: ({ year }) => calendarYearPath(year) },
  notFound: single(addresses.notFound),
  redirect: { of: redirectsOf, path: ({ from }) => from },
};

/** Whether a meeting has a page before it has a notice or minutes: somebody has named its day. */
function hasPlannedPage({ meeting, isNamed }: Occasion): boolean {
  return !meeting && isNamed;
}

/** The kinds of pages, in the order of output. */
export const pageKinds: readonly PageKind[] = keysOf(pageRules);

/** The text in `content/pages/` for the page on how to follow the site, if there is one. */
export function followText(pages: readonly Page[]): LinkedText | undefined {
  return followPage(pages)[0]?.text;
}

function followPage(pages: readonly Page[]): Page[] {
  return pages.filter(({ id }) => pagePath(id) === addresses.follow);
}

/** The pages in `content/pages/`, then the required pages missing there, the statement first if there is one. */
function plainPages({ pages, statement }: Archive): PlainPage[] {
  const written = pages
    .map((page): PlainPage => ({ path: pagePath(page.id), written: page }))
    .filter(({ path }) => path !== addresses.follow);
  const { about, accessibility, privacy } = addresses;
  const required = new Set(statement ? [accessibility, about, privacy] : [about, accessibility, privacy]);
  const missing = [...required].filter((path) => !written.some((page) => page.path === path));
  return [...written, ...missing.map((path) => ({ path }))];
}

/** Every address that a page of the archive had, in the order of addresses. */
export function redirectsOf(archive: Archive): Redirect[] {
  const ofKind = <Kind extends PageKind>(kind: Kind): Redirect[] => {
    const { of, path, formerPaths: from }: PageRule<PageSubjects[Kind]> = pageRules[kind];
    if (!from) return [];
    return of(archive).flatMap((subject) => from(subject).map((old) => ({ from: old, to: path(subject) })));
  };
  return pageKinds.flatMap(ofKind).toSorted((a, b) => comparePlain(a.from, b.from));
}

/**
 * Every page of the site: what there is a page of, at which address, with which anchors and feeds. Pages are made
 * from this table and links are checked against it, so that neither can know of a page that the other does not.
 */
import { addresses, feedPaths, files, meetingPath, pagePath, targetPath } from '../domain/addresses.ts';
import type { Archive, Group, LinkedText, Meeting, Organisation, Page, Project } from './archive.ts';
import { type RegisterPage, registerPagePath, registerPages } from './register-pages.ts';

/** What a page of each kind is made of; a page of which there is one is made of the whole archive. */
export interface PageSubjects {
  start: Archive;
  meetings: Archive;
  meeting: Meeting;
  projects: Archive;
  project: Project;
  groups: Archive;
  group: Group;
  organisations: Archive;
  organisation: Organisation;
  register: RegisterPage;
  plain: PlainPage;
  search: Archive;
  follow: Archive;
  notFound: Archive;
}

/** The kinds of pages. */
export type PageKind = keyof PageSubjects;

/** A page of text: what a secretary wrote, or one that every site must have and that has a text of ours. */
export interface PlainPage {
  path: string;
  written?: Page;
}

/** What the table says of one kind. */
export interface PageRule<Subject> {
  /** What there is a page of, in the order in which the pages are printed. */
  of(archive: Archive): readonly Subject[];
  /** The address, as a path from the root of the site. */
  path(subject: Subject): string;
  /** The anchors of the text on it. Those of the page's own headings begin with «_» and are not among them. */
  anchors?(subject: Subject): ReadonlySet<string>;
  /** Whether feeds stand beside it. */
  hasFeeds?(subject: Subject): boolean;
}

const all = (): boolean => true;
const single = (path: string): PageRule<Archive> => ({ of: (archive) => [archive], path: () => path });
const textAnchors = ({ text }: { text: LinkedText }): ReadonlySet<string> => text.anchors;

/** The table. */
export const pageRules: { readonly [Kind in PageKind]: PageRule<PageSubjects[Kind]> } = {
  start: { ...single(addresses.start), hasFeeds: all },
  meetings: single(addresses.meetings),
  meeting: { of: ({ meetings }) => meetings, path: ({ id }) => meetingPath(id), anchors: ({ anchors }) => anchors },
  projects: single(addresses.projects),
  project: {
    of: ({ projects }) => projects,
    path: ({ id }) => targetPath({ kind: 'project', id }),
    anchors: textAnchors,
    hasFeeds: all,
  },
  groups: single(addresses.groups),
  group: {
    of: ({ groups }) => groups,
    path: ({ id }) => targetPath({ kind: 'group', id }),
    anchors: textAnchors,
    hasFeeds: all,
  },
  organisations: single(addresses.organisations),
  organisation: {
    of: ({ organisations }) => organisations,
    path: ({ id }) => targetPath({ kind: 'organisation', id }),
  },
  register: { of: registerPages, path: registerPagePath, hasFeeds: ({ part }) => !part },
  plain: { of: plainPages, path: ({ path }) => path, anchors: ({ written }) => written?.text.anchors ?? new Set() },
  search: single(addresses.search),
  follow: { ...single(addresses.follow), anchors: ({ pages }) => followText(pages)?.anchors ?? new Set() },
  notFound: single(addresses.notFound),
};

/** The kinds of pages, in the order in which they are printed. */
export const pageKinds = Object.keys(pageRules) as PageKind[];

/** The secretary's text for the page on how to follow, if there is one. */
export function followText(pages: readonly Page[]): LinkedText | undefined {
  return pages.find(({ id }) => pagePath(id) === addresses.follow)?.text;
}

/** The written pages, then those that every site must have and of which none is written; a statement is one of them. */
function plainPages({ pages, statement }: Archive): PlainPage[] {
  const written = pages
    .map((page): PlainPage => ({ path: pagePath(page.id), written: page }))
    .filter(({ path }) => path !== addresses.follow);
  const { about, accessibility, privacy } = addresses;
  const required = new Set(statement ? [accessibility, about, privacy] : [about, accessibility, privacy]);
  const missing = [...required].filter((path) => !written.some((page) => page.path === path));
  return [...written, ...missing.map((path) => ({ path }))];
}

/** What a link within the site can lead to. */
export interface SiteMap {
  /** The pages by their paths, each with its anchors. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The paths of feeds and of the files that every site has. */
  files: ReadonlySet<string>;
}

/** The pages and files of an archive's site. */
export function siteMapOf(archive: Archive): SiteMap {
  const pages = new Map<string, ReadonlySet<string>>();
  const paths = new Set<string>(Object.values(files));
  const add = <Kind extends PageKind>(kind: Kind): void => {
    const { of, path, anchors, hasFeeds }: PageRule<PageSubjects[Kind]> = pageRules[kind];
    for (const subject of of(archive)) {
      const page = path(subject);
      pages.set(page, anchors?.(subject) ?? new Set());
      if (hasFeeds?.(subject)) for (const feed of Object.values(feedPaths(page))) paths.add(feed);
    }
  };
  for (const kind of pageKinds) add(kind);
  return { pages, files: paths };
}

/**
 * The table of pages: their subjects, addresses, anchors and feeds. Pages are made from it and links are checked
 * against it, so that the two agree.
 */
import { addresses, feedPaths, files, meetingPath, pagePath, targetPath } from '../domain/addresses.ts';
import { keysOf } from '../domain/table.ts';
import type { Archive, Group, LinkedText, Meeting, Organisation, Page, Project } from './archive.ts';
import { type RegisterPage, registerPagePath, registerPages } from './register-pages.ts';

/** The subject of each kind of page; the whole archive for a kind with one page. */
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

/** A page of text: a file in `content/pages/`, or without `written` the built-in text of a required page. */
export interface PlainPage {
  path: string;
  written?: Page;
}

/** A row of the table. */
export interface PageRule<Subject> {
  /** The subjects that have a page, in the order of output. */
  of(archive: Archive): readonly Subject[];
  /** The address of a page, as a path from the root of the site. */
  path(subject: Subject): string;
  /** The anchors of its text, without those of the page's own headings, which begin with «_». */
  anchors?(subject: Subject): ReadonlySet<string>;
  /** Whether it has feeds. */
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

/** The kinds of pages, in the order of output. */
export const pageKinds: readonly PageKind[] = keysOf(pageRules);

/** The text in `content/pages/` for the page on how to follow the site, if there is one. */
export function followText(pages: readonly Page[]): LinkedText | undefined {
  return pages.find(({ id }) => pagePath(id) === addresses.follow)?.text;
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

/** The targets of internal links. */
export interface SiteMap {
  /** The pages by their paths, each with its anchors. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The paths of feeds and of the files of {@link files}. */
  files: ReadonlySet<string>;
  /** The present path of each page's old paths. */
  redirects: ReadonlyMap<string, string>;
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
  return { pages, files: paths, redirects: new Map() };
}

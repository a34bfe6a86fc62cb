/** The pages and files of an archive's site, by the table of pages: what links can lead to. */
import { calendarPath, feedPaths, files } from '../domain/addresses.ts';
import type { Archive } from './archive.ts';
import { type PageKind, type PageRule, type PageSubjects, pageKinds, pageRules, redirectsOf } from './pages.ts';

/** The targets of internal links. */
export interface SiteMap {
  /** The pages by their paths, each with its anchors; without those that lead on. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pages of meetings without a notice or minutes: a text may be published there later. */
  planned: ReadonlySet<string>;
  /** The paths of feeds, of calendars and of the files of {@link files}. */
  files: ReadonlySet<string>;
  /** The present path of each page's old paths. */
  redirects: ReadonlyMap<string, string>;
  /** The present path of the feeds and calendars at old paths: the same stands at both. */
  movedFiles: ReadonlyMap<string, string>;
}

/** The maps that have been made: links are checked against one, and it is published. */
const maps = new WeakMap<Archive, SiteMap>();

/** The pages and files of an archive's site; made once, when its pages are known. */
export function siteMapOf(archive: Archive): SiteMap {
  const map = maps.get(archive) ?? makeMap(archive);
  maps.set(archive, map);
  return map;
}

function makeMap(archive: Archive): SiteMap {
  const pages = new Map<string, ReadonlySet<string>>();
  const paths = new Set<string>(Object.values(files));
  const movedFiles = new Map<string, string>();
  const add = <Kind extends PageKind>(kind: Kind): void => {
    const {
      of,
      path,
      formerPaths: from,
      anchors,
      hasFeeds,
      hasCalendar,
    }: PageRule<PageSubjects[Kind]> = pageRules[kind];
    for (const subject of of(archive)) {
      const page = path(subject);
      pages.set(page, anchors?.(subject) ?? new Set());
      const filesAt = (at: string): string[] => [
        ...(hasFeeds?.(subject) ? Object.values(feedPaths(at)) : []),
        ...(hasCalendar ? [calendarPath(at)] : []),
      ];
      const present = filesAt(page);
      for (const file of present) paths.add(file);
      for (const old of (from?.(subject) ?? []).map(filesAt)) {
        for (const [nth, file] of old.entries()) {
          paths.add(file);
          movedFiles.set(file, present[nth] ?? file);
        }
      }
    }
  };
  for (const kind of pageKinds) if (kind !== 'redirect') add(kind);
  const planned = new Set(pageRules.planned.of(archive).map(pageRules.planned.path));
  const redirects = new Map(redirectsOf(archive).map(({ from, to }) => [from, to]));
  return { pages, planned, files: paths, redirects, movedFiles };
}

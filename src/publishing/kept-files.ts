/** What stays of a publication that another replaces: files named by their content, for readers who have a page of it open. */
import { folders } from '../domain/addresses.ts';
import { isHashed } from '../site/hosts/headers.ts';
import type { SiteFile } from '../site/site-file.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { BuiltFile, Look } from './target.ts';

const ASSETS = folders.assets.slice(1);

/** A publication, what replaces it, and how its files are read and looked at. */
export interface Replacement {
  before: readonly BuiltFile[];
  site: readonly BuiltFile[];
  /** Reads files of the publication by their paths; those that are no longer there are left out. */
  read: (paths: readonly string[]) => Promise<readonly SiteFile[]>;
  look: Look;
}

/** Whether a file that stays holds some of the content, as the search index does; the program's own style and scripts hold none. */
export function hasContent(path: string): boolean {
  return !path.startsWith(ASSETS);
}

/**
 * The paths of the files that stay. Those of the search index do so together or not at all: one that may no longer be
 * served is enough. Files with the same bytes as one of the site have been looked at with it.
 */
export async function keptFiles({ before, site, read, look }: Replacement): Promise<string[]> {
  const paths = new Set(site.map(({ path }) => path));
  const lasting = before.filter(({ path }) => isHashed(path) && !paths.has(path));
  const sums = new Set(site.map(({ sha256 }) => sha256));
  const doubtful = lasting.filter(({ path, sha256 }) => hasContent(path) && !sums.has(sha256));
  const refused = doubtful.length === 0 ? [] : look(await read(doubtful.map(({ path }) => path)));
  const kept = lasting.map(({ path }) => path);
  return refused.length === 0 ? kept : kept.filter((path) => !hasContent(path));
}

/** The paths of a release's files that are not shown by another: of files named by their content the bytes decide, of others the address too. */
export function newlyShown(release: readonly BuiltFile[], shown: readonly BuiltFile[]): string[] {
  const keyOf = ({ path, sha256 }: BuiltFile) => (isHashed(path) ? sha256 : `${sha256} ${path}`);
  const keys = new Set(shown.map(keyOf));
  return release.filter((file) => !keys.has(keyOf(file))).map(({ path }) => path);
}

/** The folders in a release with nothing but search files kept of another. */
export function foldersOfKept({ files, kept }: Pick<ReleaseRecord, 'files' | 'kept'>): string[] {
  const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
  const own = new Set(files.map(({ path }) => folderOf(path)));
  return [...new Set(kept.filter(hasContent).map(folderOf))].filter((folder) => !own.has(folder));
}

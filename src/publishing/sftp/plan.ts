/** What lies on a server and a site → what is sent in which order, what is kept, and what is removed. Pure. */
import { files, folders } from '../../domain/addresses.ts';
import { isHashed } from '../../site/hosts/headers.ts';
import type { BuiltFile } from '../target.ts';

/** What is known of the files on the server. */
export interface Known {
  /** The files of the site that was published last. */
  files: readonly BuiltFile[];
  /** The paths of files of the site before it, which readers may still need. */
  kept: readonly string[];
  /** The paths of files that a publication which did not end may have sent, or removed. */
  unsure: readonly string[];
}

/** What is done. */
export interface Plan {
  /** The paths of what is sent: one step after the other, so that no page leads to what is not there yet. */
  steps: readonly (readonly string[])[];
  kept: readonly string[];
  /** What is removed first: files where a folder will be, and files in a folder where a file will be. */
  inTheWay: readonly string[];
  /** What is removed at the end. */
  removed: readonly string[];
}

/** The steps in their order; a file belongs to the first that it fits. The record of addresses is last: until then the old one is valid. */
const STEPS: readonly ((path: string) => boolean)[] = [
  isHashed,
  (path) => path.startsWith(folders.attachments.slice(1)),
  (path) => !path.endsWith('.html') && path !== files.addresses.slice(1),
  (path) => path.endsWith('.html') && path !== 'index.html',
  (path) => path === 'index.html',
  () => true,
];

/** The plan; `staying` are the paths of the files that stay of the site that was published last. */
export function planOf(
  { files: before, kept: keptBefore, unsure }: Known,
  site: readonly BuiltFile[],
  staying: readonly string[] = [],
): Plan {
  const there = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  for (const path of unsure) there.delete(path);
  const sent = site.filter(({ path, sha256 }) => there.get(path) !== sha256).map(({ path }) => path);
  const stay = new Set(site.map(({ path }) => path));
  for (const path of staying) stay.add(path);
  const all = new Set([...before.map(({ path }) => path), ...keptBefore, ...unsure]);
  const stepOf = (path: string): number => STEPS.findIndex((isOf) => isOf(path));
  const removed = [...all].filter((path) => !stay.has(path));
  const inTheWay = inTheWayOf(sent, removed);
  return {
    inTheWay,
    steps: STEPS.map((_, step) => sent.filter((path) => stepOf(path) === step)).filter(({ length }) => length > 0),
    kept: staying,
    removed: removed.filter((path) => !inTheWay.includes(path)),
  };
}

function inTheWayOf(sent: readonly string[], removed: readonly string[]): string[] {
  const files = new Set(sent);
  const folders = new Set(foldersOf(sent));
  return removed.filter((path) => folders.has(path) || foldersOf([path]).some((folder) => files.has(folder)));
}

/** The folders that files lie in, each before those in it. */
export function foldersOf(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1) found.add(parts.slice(0, depth).join('/'));
  }
  return [...found].toSorted((a, b) => a.split('/').length - b.split('/').length);
}

/** Stamps of files, by which it is told without reading them that nobody has written in them since: which file it is, its size, its time and its rights. */
import { type BigIntStats, linkSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './served-modes.ts';

/** The stamp of what is at a path, itself and not what it may lead to; «none» when nothing is there. */
export function stampOf(path: string): string {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? textOf(stats) : 'none';
}

/** The stamps of all that is in a folder, at any depth, by their paths with forward slashes. Throws when something can't be read. */
export function stampsIn(folder: string): Map<string, string> {
  const stamps = new Map<string, string>();
  const visit = (below: string): void => {
    for (const name of readdirSync(join(folder, below))) {
      const path = below + name;
      const stats = lstatSync(join(folder, path), { bigint: true });
      stamps.set(path, textOf(stats));
      if (stats.isDirectory()) visit(`${path}/`);
    }
  };
  visit('');
  return stamps;
}

/** Links the file with a stamp to another path; false where that is not possible, where something is, or when it has another stamp. */
export function linkStamped(from: string, to: string, stamp: string): boolean {
  try {
    makeFolder(dirname(to));
    linkSync(from, to);
  } catch {
    return false;
  }
  if (stampOf(to) === stamp) return true;
  rmSync(to);
  return false;
}

/** Of a folder only that it is one, and its rights: what is in it has stamps of its own. */
function textOf(stats: BigIntStats): string {
  const { mode, ino, size, mtimeNs } = stats;
  return stats.isDirectory() ? `${mode}` : `${mode} ${ino} ${size} ${mtimeNs}`;
}

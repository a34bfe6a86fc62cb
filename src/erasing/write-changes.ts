/**
 * Writes what is changed in a content folder: every new text lies beside its file before the first takes its place, and each
 * does by one rename. The record goes first: whoever is stopped in between has an archive that is not published, and goes on.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ERASED } from '../content/erased.ts';

/** A file with its new text, its new path, or neither where it is to be gone. Paths are relative to the folder. */
export interface FileChange {
  path: string;
  /** Absent for a file that is removed. */
  to?: string;
  text?: string;
}

const UNFINISHED = /^\..*\.erasing-\d+$/;

/** Writes the changes and erased.yaml. When something fails before the first rename nothing is changed. */
export function writeChanges(root: string, changes: readonly FileChange[], record: string): void {
  const all: FileChange[] = [{ path: ERASED, to: ERASED, text: record }, ...changes];
  const written: [from: string, to: string][] = [];
  try {
    for (const { path, to, text } of all) {
      if (to !== undefined) mkdirSync(dirname(join(root, to)), { recursive: true });
      if (text === undefined || to === undefined) continue;
      const folder = dirname(join(root, path));
      const beside = join(folder, `.${written.length}.erasing-${process.pid}`);
      writeFileSync(beside, text, { flag: 'wx', mode: modeOf(join(root, path)) });
      written.push([beside, join(root, path)]);
    }
    for (const [from, to] of written) renameSync(from, to);
  } finally {
    for (const [from] of written) rmSync(from, { force: true });
  }
  for (const { path, to } of all) {
    if (to === undefined) rmSync(join(root, path), { force: true });
    else if (to !== path) renameSync(join(root, path), join(root, to));
    if (to !== path) removeEmptied(root, dirname(path));
  }
}

/** Removes the folders of a path from which the last file went: their names may be the reason. */
function removeEmptied(root: string, folder: string): void {
  // the folders that every archive has stay
  if (!folder.includes('/') || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmptied(root, dirname(folder));
}

/** Removes what a run that was stopped has left in a folder: copies of texts. */
export function sweepChanges(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) sweepChanges(join(folder, entry.name));
    else if (UNFINISHED.test(basename(entry.name))) rmSync(join(folder, entry.name), { force: true });
  }
}

function modeOf(path: string): number {
  return existsSync(path) ? statSync(path).mode & 0o777 : 0o644;
}

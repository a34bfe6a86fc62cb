/** Files of a site into the folder of a release: readable by the web server whatever the umask, and once on the disk where they are alike. */
import { chmodSync, copyFileSync, existsSync, linkSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILE_MODE, makeFolder } from '../../site/served-modes.ts';
import { sha256 } from '../manifest.ts';
import type { BuiltFile } from '../target.ts';

/** Writes the files of a built site into a new folder, as hard links to those in the folder `like` that are alike. */
export function copyFiles(files: readonly BuiltFile[], from: string, into: string, like: string | undefined): void {
  makeFolder(into);
  for (const file of files) {
    const destination = join(into, file.path);
    makeFolder(dirname(destination));
    if (!like || !isAlike(join(like, file.path), file) || !link(join(like, file.path), destination)) {
      copyFileSync(join(from, file.path), destination);
      chmodSync(destination, FILE_MODE);
    }
  }
}

/** Adds files, by their paths in the folder `from`, to a folder; those that are gone, and those already there, are left out. */
export function addFiles(paths: readonly string[], from: string, into: string): void {
  for (const path of paths) {
    const [source, destination] = [join(from, path), join(into, path)];
    if (!existsSync(source) || existsSync(destination)) continue;
    makeFolder(dirname(destination));
    if (link(source, destination)) continue;
    copyFileSync(source, destination);
    chmodSync(destination, FILE_MODE);
  }
}

/** Whether a file has the content and the rights of a built one; what lies in a release is not taken on trust. */
function isAlike(path: string, { size, sha256: sum }: BuiltFile): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== size || (stats.mode & 0o777) !== FILE_MODE) return false;
  return sha256(readFileSync(path)) === sum;
}

/** Makes a hard link; false where the disk, or the rights of another user's file, allow none. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

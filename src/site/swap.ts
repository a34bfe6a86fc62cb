/**
 * How a new site takes the place of an old one.
 *
 * The output is a plain folder, since people remove it, git and hosts read it and CI keeps it; with a link to a folder
 * elsewhere they would have the link alone. One rename can't replace a folder with files in it, Node does not have the call
 * of the system that exchanges two, and to replace the files one by one would show pages of two sites side by side, for good
 * if the build is ended meanwhile. So there are two renames, one right after the other. Whoever asks for a page between them
 * misses it. If the process ends there, the old site lies beside the output, where the next build finds it and puts it
 * back (`leftovers.ts`). (`publish` serves from releases, where one rename of a link is enough.)
 */
import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../domain/disk-errors.ts';
import { MARKER } from './output-folder.ts';
import { startOf } from './processes.ts';
import { FOLDER_MODE } from './served-modes.ts';
import { UsageError } from './usage-error.ts';

/** How often a swap is tried while other builds put their sites there. */
const MOST_TRIES = 5;
/** How the name of the old site differs from that of the new one's folder. */
export const OLD = '.old';

/** A new folder beside `target` for the files of a site; its name tells whose it is. */
export function makeStaging(target: string): string {
  const staging = mkdtempSync(join(dirname(target), `${prefixOf(target)}${process.pid}-${startOf(process.pid)}-`));
  chmodSync(staging, FOLDER_MODE);
  return staging;
}

/**
 * Puts the site in `staging` in the place of what is at `target`, after `check` has looked at that; it is called again when
 * something else came there meanwhile. When it fails the old site is back. Returns where the old one lies; `discard` it.
 */
export function swap(staging: string, target: string, check: () => void): string {
  const old = staging + OLD;
  for (let tries = 1; ; tries += 1) {
    check();
    // what another build has replaced
    discard(old);
    const isReplaced = setAside(target, old);
    try {
      renameSync(staging, target);
      return old;
    } catch (cause) {
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(cause) ?? '');
      if (isTaken && tries < MOST_TRIES) continue;
      if (isReplaced) putBack(old, target);
      throw cause;
    }
  }
}

function putBack(old: string, target: string): void {
  try {
    renameSync(old, target);
  } catch (cause) {
    const message = `Webbplatsen gick inte att byta ut, och den gamla ligger nu i ${old} – i ${target} väntades den – bygg igen, så läggs den tillbaka.`;
    throw Object.assign(new UsageError(message), { cause });
  }
}

/** Removes an old site, if it is there: first its marker, so that what is left if the process ends here is taken for none. */
export function discard(old: string): void {
  rmSync(join(old, MARKER.path), { force: true });
  rmSync(old, { recursive: true, force: true });
}

/** Moves what is at `target` away; false when nothing is there. */
function setAside(target: string, old: string): boolean {
  try {
    renameSync(target, old);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

/** How the names of the folders that builds make beside `target` begin; then come the process, when it was started, and a few letters. */
export function prefixOf(target: string): string {
  return `.${basename(target)}.staging-`;
}

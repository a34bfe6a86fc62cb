/** Releases in a folder of this machine. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { FILE_MODE, makeFolder } from '../../site/served-modes.ts';
import { takenOver } from '../lock.ts';
import { noFolder, refuseOtherThanReleases } from '../refuse-other.ts';
import type { Held, ReleaseStorage } from '../release-storage.ts';
import { UNFINISHED } from '../sort-held.ts';
import type { BuiltSite } from '../target.ts';
import { addFiles, copyFiles } from './copy-files.ts';
import { unopened, unwritable } from './folder-errors.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';

/** How a folder is opened. */
export interface FolderOptions {
  /** Only to be read: nothing is made, and no lock is taken. */
  readOnly?: boolean | undefined;
  /** Who locks it, «anna@server». */
  by: string;
  /** How long to wait for the lock, in ms. */
  patience?: number | undefined;
}

/** Opens the folder `place`. Rejects with a `UsageError` when it holds something else, can't be written, or is locked. */
export async function openFolder(place: string, { readOnly, by, patience }: FolderOptions): Promise<ReleaseStorage> {
  const folder = resolve(place);
  if (existsSync(folder)) refuseOtherThanReleases(namesIn(folder, place), place);
  else if (readOnly) throw noFolder(place);
  if (readOnly) return new FolderStorage(folder, place);
  const releases = join(folder, 'releases');
  try {
    makeFolder(releases);
    return new FolderStorage(folder, place, await lockFolder(releases, by, place, patience));
  } catch (error) {
    throw unopened(place, error);
  }
}

function namesIn(folder: string, place: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unopened(place, error);
  }
}

/** Each method does its work at once; none waits for another process. */
class FolderStorage implements ReleaseStorage {
  readonly #folder: string;
  readonly #place: string;
  readonly #releases: string;
  readonly #lock: FolderLock | undefined;

  constructor(folder: string, place: string, lock?: FolderLock) {
    this.#folder = folder;
    this.#place = place;
    this.#releases = join(folder, 'releases');
    this.#lock = lock;
  }

  async held(): Promise<Held> {
    const names = existsSync(this.#releases) ? readdirSync(this.#releases) : [];
    const isThere = readdirSync(this.#folder).includes('current');
    return { names, ...(isThere && { current: linkText(join(this.#folder, 'current')) }) };
  }

  async read(name: string): Promise<string | undefined> {
    const file = this.#path(name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  async write(name: string, text: string): Promise<void> {
    const fresh = this.#path(`${UNFINISHED}${name}`);
    this.#change(() => {
      // on the disk before it has its name: when the power goes it is whole or not there
      writeFileSync(fresh, text, { flush: true });
      chmodSync(fresh, FILE_MODE);
      renameSync(fresh, this.#path(name));
    });
  }

  async carry({ files, folder }: BuiltSite, into: string, like: string | undefined): Promise<void> {
    this.#change(() => copyFiles(files, folder, this.#path(into), like && this.#path(like)));
  }

  async keep(paths: readonly string[], from: string, into: string): Promise<void> {
    this.#change(() => addFiles(paths, this.#path(from), this.#path(into)));
  }

  async local(_paths: readonly string[], from: string): Promise<string> {
    return this.#path(from);
  }

  async rename(name: string, as: string): Promise<void> {
    this.#change(() => renameSync(this.#path(name), this.#path(as)));
  }

  async serve(name: string): Promise<void> {
    // beside it, since `releases` may lie on another disk
    const fresh = join(this.#folder, `${UNFINISHED}current`);
    this.#change(() => {
      rmSync(fresh, { force: true });
      symlinkSync(`releases/${name}`, fresh);
      renameSync(fresh, join(this.#folder, 'current'));
    });
  }

  async remove(names: readonly string[]): Promise<void> {
    this.#change(() => {
      for (const name of names) rmSync(this.#path(name), { recursive: true, force: true });
    });
  }

  async close(): Promise<void> {
    this.#lock?.release();
  }

  /** Throws a `UsageError` when the disk does not let it be changed, or the lock is no longer held. */
  #change(work: () => void): void {
    if (this.#lock?.isHeld() === false) throw takenOver(this.#place);
    try {
      work();
    } catch (error) {
      throw unwritable(this.#place, error);
    }
  }

  #path(name: string): string {
    return join(this.#releases, name);
  }
}

/** Where a link leads; an empty text when it is none. */
function linkText(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

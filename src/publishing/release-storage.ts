/**
 * What `releases.ts` needs of a place where publications lie side by side: a folder of this machine, or of another. All
 * of it is below the folder of the place; names are those of entries of its folder `releases`.
 */
import type { BuiltSite } from './target.ts';

/** What lies at a place. */
export interface Held {
  /** Where the link `current` leads; absent when there is none. */
  current?: string;
  /** The names of all entries of `releases`. */
  names: readonly string[];
}

/** A place that is locked, unless it was opened only to be read. Each method leaves things whole or as they were when its process is killed, except `carry`, `keep` and `remove`. */
export interface ReleaseStorage {
  held(): Promise<Held>;
  /** The text of a file in `releases`, or below the release there; undefined when there is none. */
  read(name: string): Promise<string | undefined>;
  /** Writes or replaces a small file. */
  write(name: string, text: string): Promise<void>;
  /** Writes the files of a site into the new folder `into`; what is alike in the folder `like` may be a hard link to it. */
  carry(site: BuiltSite, into: string, like: string | undefined): Promise<void>;
  /** Adds files of the folder `from`, by their paths there, to the folder `into`; those that are no longer there are left out. */
  keep(paths: readonly string[], from: string, into: string): Promise<void>;
  /** A folder of this machine with files of a release, by their paths there; those that are no longer there are left out. */
  local(paths: readonly string[], from: string): Promise<string>;
  /** Gives an entry another name, which is free. */
  rename(name: string, as: string): Promise<void>;
  /** Lets the link `current` lead to a folder, by one rename. */
  serve(name: string): Promise<void>;
  /** Removes entries, and folders in them, in the order given. */
  remove(names: readonly string[]): Promise<void>;
  /** Gives up the lock. */
  close(): Promise<void>;
}

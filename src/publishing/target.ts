/** Where a site is published, and what can be asked of every such place. */
import type { CalendarDate } from '../domain/dates.ts';
import type { Published } from '../site/published/published-record.ts';
import type { SiteFile } from '../site/site-file.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Relative to the site's folder, with forward slashes. */
  path: string;
  /** Of its bytes, SHA-256 in hexadecimal. */
  sha256: string;
  /** In bytes. */
  size: number;
}

/** What is known of a publication beside its bytes; nothing of it is served. */
export interface ReleaseNote {
  /** The day that the archive is seen from. */
  day: CalendarDate;
  /** When it was published: UTC, ISO 8601 to the second, «2017-06-30T04:12:00Z». */
  published: string;
  /** The commit of the content; absent when it is in no repository, or was not committed. */
  commit?: string;
  /** The number of HTML pages. */
  pages: number;
  /** The user account that published it, «anna@server». */
  by: string;
}

/** A built site that may be published. */
export interface BuiltSite {
  /** The folder on this machine where all its files lie. */
  folder: string;
  /** In the order of their paths. */
  files: readonly BuiltFile[];
  note: ReleaseNote;
}

/** A publication that a place holds. */
export interface Release {
  /** The name of its folder; sorts by time. */
  id: string;
  note: ReleaseNote;
  /** Whether it is the one that is served. */
  isCurrent: boolean;
}

/** Looks at files that have been published, and would be served still or again. Returns the paths of those that may not be. */
export type Look = (files: readonly SiteFile[]) => string[];

/** What may be left of earlier publications. */
export interface Leaving {
  /** At files that would be served still; all may be when absent. */
  look?: Look | undefined;
  /** Whether none of it may be left, also of what is not served. */
  forget?: boolean | undefined;
}

/** The addresses that a place has; `isLost` when a site is published there and its record of them is gone. */
export type PublishedThere = Published & { isLost?: true };

/** A place that has been opened, with a lock: no one else publishes there until it is closed. Each method rejects with a `UsageError` when the place can't do it. */
export interface Target {
  /** The addresses that are published there now. */
  published(): Promise<PublishedThere>;
  /** The files of the publication that is served, without those kept of others; none when nothing is. */
  files(): Promise<readonly BuiltFile[]>;
  /** Replaces what is served by the site. */
  publish(site: BuiltSite, leaving?: Leaving): Promise<Release>;
  /** What it holds, newest first. */
  list(): Promise<Release[]>;
  /** Serves the release before the current one again, unless the look finds in it what is not served now and may not be. */
  rollback(look?: Look): Promise<Release>;
  close(): Promise<void>;
}

/**
 * What reading the files of content folders gave, kept from one run to the next. It is a function of the bytes of a file and
 * of the names in the registers: both must be the same.
 */
import type { Body } from '../markdown/body.ts';
import type { ReadFile } from '../reading/pool/read-file.ts';
import { CacheFile, type CacheOptions, cacheFolder } from './cache-file.ts';

/** What reading the files of one folder gave; files by their paths, with digests of what they held. */
export interface KeptReading {
  /** A digest of the entries whose names were known. */
  names: string;
  minutes: ReadonlyMap<string, ReadFile>;
  /** The texts of entries. */
  texts: ReadonlyMap<string, { digest: string; body: Body }>;
}

/** The kept reading of one content folder. */
export type ReadingCache = CacheFile<KeptReading>;

/** The kept reading of a content folder; undefined where none is wanted. */
export function readingCacheOf(content: string, options: CacheOptions): ReadingCache | undefined {
  const folder = cacheFolder(options);
  return folder === undefined ? undefined : new CacheFile(folder, content, '.read');
}

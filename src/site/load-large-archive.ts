/** A content folder → the Archive, with several threads where there is much to read, and none that reads one file for ever. */
import { countFiles } from '../content/folder/walk-folder.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { withHelpers } from '../reading/pool/helpers.ts';
import type { Loaded } from './load-archive.ts';
import { cacheFolder, ReadingCache } from './reading-cache.ts';

/** Where what is read is kept. */
export interface CacheOptions {
  /** A folder; by default where the tools of npm keep such things, if that is there; `false` for nowhere. */
  cache?: string | false | undefined;
}

/** Loads the folder as of `day`, by default today in the site's time zone. Rejects when a thread fails. */
export async function loadLargeArchive(folder: string, day?: CalendarDate, { cache }: CacheOptions = {}): Promise<Loaded> {
  const kept = cacheFolder(cache);
  const reading = kept === undefined ? undefined : new ReadingCache(kept, folder);
  const load = async (helpers?: Parameters<Parameters<typeof withHelpers>[1]>[0]): Promise<Loaded> => {
    const { KeptArchive } = await import('./kept-archive.ts');
    return new KeptArchive(folder, reading).load(day, helpers);
  };
  // nobody knows yet how much of what is kept will do
  if (reading?.exists) return load();
  // loaded while the helpers load the same
  return withHelpers(countFiles(`${folder}/minutes`), load);
}

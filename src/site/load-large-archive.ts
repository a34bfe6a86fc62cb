/** A content folder → the Archive, with several threads where there is much to read, and none that reads one file for ever. */
import { countFiles } from '../content/folder/walk-folder.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { type Helpers, withHelpers } from '../reading/pool/helpers.ts';
import type { CacheOptions } from './cache-file.ts';
import type { KeptLoaded } from './kept-archive.ts';
import { readingCacheOf } from './reading-cache.ts';

/** Loads the folder as of `day`, by default today in the site's time zone. Rejects when a thread fails. */
export async function loadLargeArchive(
  folder: string,
  day?: CalendarDate,
  options: CacheOptions = {},
): Promise<KeptLoaded> {
  const cache = readingCacheOf(folder, options);
  const load = async (helpers?: Helpers): Promise<KeptLoaded> => {
    const { KeptArchive } = await import('./kept-archive.ts');
    const archive = new KeptArchive(folder, cache, options.program);
    const loaded = await archive.load(day, helpers);
    archive.keep();
    return loaded;
  };
  // nobody knows yet how much of what is kept will do
  if (cache?.exists) return load();
  // loaded while the helpers load the same
  return withHelpers(countFiles(`${folder}/minutes`), load);
}

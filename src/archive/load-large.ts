/** A content folder → the Archive, as `loadArchive` makes it, with several processes where there is much to read. */
import { countFiles } from '../content/folder.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Loaded } from './load.ts';
import { startReaders } from './reader-process.ts';

/** Loads the folder as of `day`, by default today in the site's time zone. Rejects when a process fails. */
export async function loadLargeArchive(folder: string, day?: CalendarDate): Promise<Loaded> {
  const helpers = startReaders(countFiles(`${folder}/minutes`));
  try {
    // Loaded here, while the helpers load the same.
    const { loadArchiveWith } = await import('./load.ts');
    return await loadArchiveWith(helpers, folder, day);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

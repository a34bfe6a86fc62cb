/** A content folder → the Archive, as `loadArchive` makes it, with several processes where there is much to read. */
import { countFiles } from '../content/folder/walk-folder.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { startReaders } from '../reading/pool/reader-process.ts';
import type { Loaded } from './load-archive.ts';

/** Loads the folder as of `day`, by default today in the site's time zone. Rejects when a process fails. */
export async function loadLargeArchive(folder: string, day?: CalendarDate): Promise<Loaded> {
  const helpers = startReaders(countFiles(`${folder}/minutes`));
  try {
    // Loaded here, while the helpers load the same.
    const { loadArchiveWith } = await import('./load-archive.ts');
    return await loadArchiveWith(helpers, folder, day);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

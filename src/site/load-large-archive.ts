/** A content folder → the Archive, with several threads where there is much to read, and none that reads one file for ever. */
import { countFiles } from '../content/folder/walk-folder.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { withHelpers } from '../reading/pool/helpers.ts';
import type { Loaded } from './load-archive.ts';

/** Loads the folder as of `day`, by default today in the site's time zone. Rejects when a thread fails. */
export function loadLargeArchive(folder: string, day?: CalendarDate): Promise<Loaded> {
  return withHelpers(countFiles(`${folder}/minutes`), async (helpers) => {
    // Loaded here, while the helpers load the same.
    const { loadArchiveWith } = await import('./load-archive.ts');
    return loadArchiveWith(helpers, folder, day);
  });
}

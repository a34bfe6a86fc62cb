/** The Archive → every file of the site; writing them to disk is `publish.ts`. */
import type { AddressRecord } from '../archive/addresses/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { technicalFilesOf } from './hosts/technical-files.ts';
import { calendarFiles } from './icalendar.ts';
import { loadSwedishWords } from './load-dictionary.ts';
import { printPages } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { TakeFiles } from './site-file.ts';

/** Passes the files of the site, with the record of its addresses, to `take` as they are ready. */
export async function makeSite(archive: Archive, record: AddressRecord, take: TakeFiles): Promise<void> {
  const { assets, files } = makeAssets();
  // the archive → the views of all pages
  const views = new SiteViews(archive, record, assets, (word) => loadSwedishWords().compounds.read(word).joints);
  await take(files);
  await take(technicalFilesOf(archive));
  await take(archive.attachments.map(({ path, file }) => ({ path: path.slice(1), content: { copyOf: file } })));
  for (const file of calendarFiles(views.calendars)) await take([file]);
  // views → pages, while Pagefind, in a process of its own, makes its index
  const [index] = await Promise.all([makeSearchIndex(views.searchCorpus), printPages(views, take)]);
  await take(index);
}

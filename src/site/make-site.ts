/** The Archive → every file of the site; writing them to disk is `publish.ts`. */
import type { AddressRecord } from '../archive/addresses/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { jointsOf } from './load-dictionary.ts';
import { printPages } from './pages.ts';
import { type MakeIndex, makeSearchIndex } from './search/search-index.ts';
import type { TakeFiles } from './site-file.ts';
import { unprintedFiles } from './unprinted-files.ts';

/** Passes the files of the site, with the record of its addresses, to `take` as they are ready; `makeIndex` makes those of the search index. */
export async function makeSite(
  archive: Archive,
  record: AddressRecord,
  take: TakeFiles,
  makeIndex: MakeIndex = makeSearchIndex,
): Promise<void> {
  const made = makeAssets();
  // the archive → the views of all pages
  const views = new SiteViews(archive, record, made.assets, jointsOf);
  for (const { path, content } of unprintedFiles(archive, views, made)) await take([{ path, content: content() }]);
  // views → pages, while Pagefind, in a process of its own, makes its index
  const [index] = await Promise.all([makeIndex(views.searchCorpus()), printPages(views, take)]);
  await take(index);
}

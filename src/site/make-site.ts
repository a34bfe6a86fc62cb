/** The Archive → every file of the site; writing them to disk is `publish.ts`. */
import type { AddressRecord } from '../archive/addresses/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { addProblems, type Problem, sortProblems } from '../domain/problem.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { tombstoneFiles } from './erased/tombstones.ts';
import { technicalFilesOf } from './hosts/technical-files.ts';
import { calendarFiles } from './icalendar.ts';
import { lastLook } from './last-look/last-look.ts';
import { loadSwedishWords } from './load-dictionary.ts';
import { printPages } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { TakeFiles } from './site-file.ts';

/** Passes the files of the site, with the record of its addresses, to `take` as they are ready. Returns the errors of the last look at them. */
export async function makeSite(archive: Archive, record: AddressRecord, take: TakeFiles): Promise<Problem[]> {
  const problems: Problem[] = [];
  const look = lastLook(archive);
  const inspect: TakeFiles = (files) => {
    addProblems(problems, look(files));
    take(files);
  };
  const { assets, files } = makeAssets();
  // the archive → the views of all pages
  const views = new SiteViews(archive, record, assets, (word) => loadSwedishWords().compounds.read(word).joints);
  inspect(files);
  inspect(technicalFilesOf(archive));
  inspect(tombstoneFiles(archive));
  inspect(archive.attachments.map(({ path, file }) => ({ path: path.slice(1), content: { copyOf: file } })));
  for (const file of calendarFiles(views.calendars)) inspect([file]);
  // views → pages, while Pagefind, in a process of its own, makes its index
  const [index] = await Promise.all([makeSearchIndex(views.searchCorpus), printPages(views, inspect)]);
  inspect(index);
  return sortProblems(problems);
}

/** The Archive → every file of the site; writing them to disk is `publish.ts`. */
import type { AddressRecord } from '../archive/addresses/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { addProblems, error, type Problem, sortProblems } from '../domain/problem.ts';
import { nameFinder } from '../swedish/remove-names.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { loadSwedishWords } from './load-dictionary.ts';
import { printPages } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { SiteFile, TakeFiles } from './site-file.ts';

/** Passes the files of the site, with the record of its addresses, to `take` as they are ready. Returns an error for each file with a withheld name in it. */
export async function makeSite(archive: Archive, record: AddressRecord, take: TakeFiles): Promise<Problem[]> {
  const problems: Problem[] = [];
  const hasWithheldName = withheldNameFinder(archive.withheld);
  const inspect: TakeFiles = (files) => {
    addProblems(problems, files.filter(hasWithheldName).map(withheldName));
    take(files);
  };
  const { assets, files } = makeAssets();
  // the archive → the views of all pages
  const views = new SiteViews(archive, record, assets, (word) => loadSwedishWords().compounds.read(word).joints);
  inspect(files);
  inspect(archive.attachments.map(({ path, file }) => ({ path: path.slice(1), content: { copyOf: file } })));
  // views → pages, while Pagefind, in a process of its own, makes its index
  const [index] = await Promise.all([makeSearchIndex(views.searchCorpus), printPages(views, inspect)]);
  inspect(index);
  return sortProblems(problems);
}

/** A last check: whether a file has a spelling that people.yaml withholds, in its text or in its path. */
function withheldNameFinder(withheld: readonly string[]): (file: SiteFile) => boolean {
  if (withheld.length === 0) return () => false;
  const names = nameFinder(withheld);
  return ({ path, content }) => names.isInPath(path) || (typeof content === 'string' && names.isInText(content));
}

function withheldName({ path }: SiteFile): Problem {
  return error(
    { file: path, line: 1, column: 1 },
    'withheld-name',
    'Ett namn som people.yaml döljer skulle ha synts på sidan – inget har publicerats – skriv namnet i texten så som det står i people.yaml, eller lägg till skrivsättet där.',
  );
}

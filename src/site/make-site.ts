/** The Archive → every file of the site. */
import type { Archive } from '../archive/archive.ts';
import { error, type Problem, sortProblems } from '../domain/problem.ts';
import { nameFinder } from '../swedish/remove-names.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { loadSwedishWords } from './load-dictionary.ts';
import { printPages } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { SiteFile, TakeFiles } from './site-file.ts';

/** Makes the site and hands its files on as they are ready; the problems are names that should have been withheld. */
export async function makeSite(archive: Archive, take: TakeFiles): Promise<Problem[]> {
  const problems: Problem[] = [];
  const hasWithheldName = withheldNameFinder(archive.withheld);
  const look: TakeFiles = (files) => {
    problems.push(...files.filter(hasWithheldName).map(withheldName));
    take(files);
  };
  const { assets, files } = makeAssets();
  // the archive → what each page says
  const views = new SiteViews(archive, assets, (word) => loadSwedishWords().compounds.read(word).joints);
  look(files);
  look(archive.attachments.map(({ path, file }) => ({ path: path.slice(1), content: { copyOf: file } })));
  // what each page says → pages, while Pagefind, a process of its own, makes its index
  const [index] = await Promise.all([makeSearchIndex(views.searchCorpus), printPages(views, look)]);
  look(index);
  return sortProblems(problems);
}

/** The last look: no spelling that people.yaml withholds may stand in a page, a feed or an address. */
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

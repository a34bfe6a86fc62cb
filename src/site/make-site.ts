/** The Archive → every file of the site, in memory. */
import type { Archive } from '../archive/archive.ts';
import { NameMatcher } from '../domain/name-matcher.ts';
import { error, type Problem } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { SiteViews } from '../views/site.ts';
import { makeAssets } from './assets.ts';
import { printPages } from './pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { SiteFile } from './site-file.ts';

/** What may stand between the words of a name in HTML. */
const GAP = String.raw`(?:\s|&nbsp;|</?(?:a|br|code|em|mark|span|strong)\b[^>]*>)+`;

/** Makes the site; the problems are names that should have been withheld and were not. */
export async function makeSite(archive: Archive): Promise<{ files: SiteFile[]; problems: Problem[] }> {
  const { assets, files: assetFiles } = makeAssets();
  // the archive → what each page says
  const views = new SiteViews(archive, assets);
  // what each page says → pages; Pagefind, a process of its own, makes its index meanwhile
  const [pages, index] = await Promise.all([printPages(views), makeSearchIndex(views.searchDocuments)]);
  const attachments = archive.attachments.map(({ path, file }) => ({ path: path.slice(1), content: { copyOf: file } }));
  const files = [...pages, ...assetFiles, ...index, ...attachments];
  return { files, problems: findWithheld(files, archive.withheld) };
}

/** The last look: no spelling that people.yaml withholds may stand in a page, a feed or an address. */
function findWithheld(files: readonly SiteFile[], withheld: readonly string[]): Problem[] {
  if (withheld.length === 0) return [];
  const names = new NameMatcher(
    withheld.map((name) => ({ name, target: name })),
    GAP,
  );
  const slugs = withheld.map((name) => slugify(name)).filter((slug) => slug.includes('-'));
  return files
    .filter(
      ({ path, content }) =>
        slugs.some((slug) => path.includes(slug)) || (typeof content === 'string' && names.find(content).length > 0),
    )
    .map(({ path }) =>
      error(
        { file: path, line: 1, column: 1 },
        'withheld-name',
        'Ett namn som people.yaml döljer skulle ha synts på sidan – inget har publicerats – skriv namnet i texten så som det står i people.yaml, eller lägg till skrivsättet där.',
      ),
    );
}

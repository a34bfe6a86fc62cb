/** A query → the pages that match: those with every word of it, in any form or as a part of a compound. Runs in the browser. */
import { CURRENT_INDEX, type CurrentIndex } from '../../../src/domain/search-folder.ts';
import { asMark } from '../../../src/swedish/marks.ts';
import { wordsIn } from '../../../src/swedish/stem.ts';
import { stopWords } from '../../../src/swedish/stop-words.ts';
import { fetchJson, forget } from './fetch-json.ts';
import { type Hit, joined } from './hit.ts';
import { corrected, formsOf } from './word-lists.ts';

/** The part of Pagefind's API that is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string | null, options: { filters: Filters }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Hit>;
}

/** Values by the name of their filter. */
export type Filters = Record<string, string>;

/** A page that matches; its excerpts are fetched on demand. */
export interface Result {
  data(): Promise<Hit>;
}

/** The pages that match, best first; `meant` has the corrected words that were searched for, when those of the query match nothing. */
export interface Found {
  results: Result[];
  meant?: string;
}

let pagefind: Promise<Pagefind> | undefined;
/** The number of failed imports: a browser does not retry a module that failed, except by another address. */
let failures = 0;

/**
 * The pages of the present index below the folder `bundle` that match a query and filters; a query without words matches
 * every page that the filters do. The index stays the same for the life of the page, unless it can't be loaded: then this
 * rejects, and the next search asks again which is the present one.
 */
export async function find(query: string, filters: Filters, bundle: string): Promise<Found> {
  try {
    const { folder } = await fetchJson<CurrentIndex>(bundle + CURRENT_INDEX, { cache: 'no-cache' });
    const index = `${bundle}${folder}/`;
    const pages = await load(index);
    const words = meaningful(wordsIn(query));
    if (words.length === 0) return await pages.search(null, { filters });
    const forms = await Promise.all(words.map((word) => formsOf(word, index)));
    if (forms.every((wordForms) => wordForms.length > 0)) return { results: await pagesWith(forms, filters, pages) };
    const meant = await corrected(words, forms, index);
    if (!meant) return { results: [] };
    const meantForms = await Promise.all(meant.map((word) => formsOf(word, index)));
    return { results: await pagesWith(meantForms, filters, pages), meant: meant.join(' ') };
  } catch (error) {
    pagefind = undefined;
    failures += 1;
    forget(bundle + CURRENT_INDEX);
    throw error;
  }
}

/** The words of a query without stop words; all of them when they are all stop words. */
function meaningful(words: readonly string[]): string[] {
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : [...words];
}

/** The pages that have a form of every word, best first. */
async function pagesWith(forms: readonly string[][], filters: Filters, index: Pagefind): Promise<Result[]> {
  const pagesByWord = await Promise.all(forms.map((wordForms) => pagesWithAny(wordForms, filters, index)));
  const [first = new Map<string, PagefindResult[]>(), ...others] = pagesByWord;
  const common = [...first.keys()].filter((id) => others.every((pages) => pages.has(id)));
  return common
    .map((id) => pagesByWord.flatMap((pages) => pages.get(id) ?? []))
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map((results) => ({ data: async () => joined(await Promise.all(results.map((result) => result.data()))) }));
}

/** The results for the pages that have any of some forms, by the ids of the pages. */
async function pagesWithAny(
  forms: readonly string[],
  filters: Filters,
  index: Pagefind,
): Promise<Map<string, PagefindResult[]>> {
  const pages = new Map<string, PagefindResult[]>();
  for (const form of forms)
    for (const result of (await index.search(asMark(form), { filters })).results)
      pages.set(result.id, [...(pages.get(result.id) ?? []), result]);
  return pages;
}

function scoreOf(results: readonly PagefindResult[]): number {
  return results.reduce((sum, { score }) => sum + score, 0);
}

function load(index: string): Promise<Pagefind> {
  pagefind ??= import(`${index}pagefind.js${failures > 0 ? `?${failures}` : ''}`).then(async (module: Pagefind) => {
    // Addresses in the index start with the site's path, which Pagefind would otherwise add again.
    await module.options({ baseUrl: '/', excerptLength: 24, exactDiacritics: true });
    return module;
  });
  return pagefind;
}

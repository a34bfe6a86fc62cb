/** What someone asks for → the pages that have it: every word in any of its forms, or as a part of a compound. */
import { asMark } from '../../../src/swedish/marks.ts';
import { meantWord, type Spelling } from '../../../src/swedish/spelling.ts';
import { stem, wordsIn } from '../../../src/swedish/stem.ts';
import { stopWords } from '../../../src/swedish/stop-words.ts';

/** What is used of Pagefind's API (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string | null, options: { filters: Filters }): Promise<{ results: Result[] }>;
}
/** A page that was found; what it says is fetched when it is shown. */
export interface Result {
  data(): Promise<Hit>;
}
/** What a page says around the words that were asked for, with their keys; the words are within `<mark>`. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}
export type Filters = Record<string, string>;

/** The pages, and the words that were looked for instead of those asked for, where those are nowhere. */
export interface Found {
  results: Result[];
  meant?: string;
}

/** Where the search lies: the folder of Pagefind, and the list of words for «Menade du». */
export interface Places {
  bundle: string;
  words: string;
}

let pagefind: Promise<Pagefind> | undefined;
/** How many times it could not be loaded: a module that failed stays failed, but another address is another module. */
let failures = 0;

/** Finds pages; an empty question finds all that the filters leave. Rejects when the index can't be read. */
export async function find(question: string, filters: Filters, places: Places): Promise<Found> {
  try {
    const index = await load(places.bundle);
    const words = meaningful(wordsIn(question));
    if (words.length === 0) return await index.search(null, { filters });
    const found = await findWords(words, filters, index);
    if (found) return found;
    const spelling = await fetchWords(places.words);
    const meant = await correct(words, spelling, index);
    const instead = meant && (await findWords(meant, filters, index));
    return instead ? { ...instead, meant: meant.join(' ') } : { results: [] };
  } catch (error) {
    pagefind = undefined;
    failures += 1;
    throw error;
  }
}

/** Small words are left out where there are others. */
function meaningful(words: readonly string[]): string[] {
  const others = words.filter((word) => !stopWords.has(word));
  return others.length > 0 ? others : [...words];
}

/** The pages that have all the words; nothing when a word is nowhere. */
async function findWords(words: readonly string[], filters: Filters, index: Pagefind): Promise<Found | undefined> {
  const known = await whereKnown(words, index);
  if (known.includes(undefined)) return undefined;
  await configure(index, !known.includes('folded'));
  return index.search(words.map(keyOf).join(' '), { filters });
}

/** How each word is known: as it is written, or, where it has no å, ä or ö, as «färdtjänst» is by «fardtjanst». */
async function whereKnown(words: readonly string[], index: Pagefind): Promise<('written' | 'folded' | undefined)[]> {
  await configure(index, true);
  const written = await Promise.all(words.map((word) => isThere(word, index)));
  await configure(index, false);
  const folded = await Promise.all(words.map((word) => /^[a-z\d]+$/.test(word) && isThere(word, index)));
  return words.map((_, nth) => (written[nth] ? 'written' : folded[nth] ? 'folded' : undefined));
}

/** Options left out fall back. Addresses in the index are whole paths: Pagefind would put the path of the site before them once more. */
function configure(index: Pagefind, exactDiacritics: boolean): Promise<void> {
  return index.options({ baseUrl: '/', excerptLength: 24, exactDiacritics });
}

/** Pagefind answers a word that is nowhere with words that begin alike, but not one in quotation marks. */
async function isThere(word: string, index: Pagefind): Promise<boolean> {
  const { results } = await index.search(`"${keyOf(word)}"`, { filters: {} });
  return results.length > 0;
}

function keyOf(word: string): string {
  return asMark(stem(word));
}

/** The words with those that are nowhere corrected; nothing when one can't be. */
async function correct(words: readonly string[], spelling: Spelling, index: Pagefind): Promise<string[] | undefined> {
  const known = await whereKnown(words, index);
  const meant = words.map((word, nth) => (known[nth] ? word : meantWord(word, spelling)));
  return meant.every((word) => word !== undefined) ? meant : undefined;
}

async function fetchWords(address: string): Promise<Spelling> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function load(bundle: string): Promise<Pagefind> {
  pagefind ??= import(`${bundle}pagefind.js${failures > 0 ? `?${failures}` : ''}`).then(async (module: Pagefind) => {
    await configure(module, true);
    return module;
  });
  return pagefind;
}

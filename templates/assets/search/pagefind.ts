/** Pagefind in the browser, and the index that it has loaded (https://pagefind.app/docs/api/). */
import { CURRENT_INDEX, type CurrentIndex, NEWEST } from '../../../src/domain/search-folder.ts';
import { fetchJson, forget } from './fetch-json.ts';
import type { Hit } from './hit.ts';

/** The part of Pagefind's API that is used. */
export interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string | null, options: { filters?: Filters; sort?: Record<string, 'desc'> }): Promise<Results>;
}

/** What a search of Pagefind's returns. */
interface Results {
  results: PagefindResult[];
}

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string;
  data(): Promise<Hit>;
}

/** Values by the name of their filter. */
export type Filters = Record<string, string>;

/** The present index. */
export interface Index {
  /** The address of its folder. */
  folder: string;
  pages: Pagefind;
  /** The pages by their ids: how many are newer. */
  ages: ReadonlyMap<string, number>;
}

/** The order of pages from the newest to the oldest. */
export const newestFirst = { [NEWEST]: 'desc' } as const;

let loaded: Promise<Index> | undefined;
/** The number of failed imports: a browser does not retry a module that failed, except by another address. */
let failures = 0;

/** The present index below the folder `bundle`, which stays the same for the life of the page unless it is given up. */
export async function indexOf(bundle: string): Promise<Index> {
  const { folder } = await fetchJson<CurrentIndex>(bundle + CURRENT_INDEX, { cache: 'no-cache' });
  loaded ??= load(`${bundle}${folder}/`);
  return loaded;
}

/** Has the index loaded anew, and asked for which is the present one, at the next search. */
export function giveUp(bundle: string): void {
  loaded = undefined;
  failures += 1;
  forget(bundle + CURRENT_INDEX);
}

async function load(folder: string): Promise<Index> {
  const pages: Pagefind = await import(`${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`);
  // Addresses in the index start with the site's path, which Pagefind would otherwise add again.
  await pages.options({ baseUrl: '/', excerptLength: 30, exactDiacritics: true });
  const { results } = await pages.search(null, { sort: newestFirst });
  return { folder, pages, ages: new Map(results.map(({ id }, age) => [id, age])) };
}

/**
 * A query → the pages that match: those with every word of it, in any form or as a part of a compound. Runs in the browser.
 *
 * Two hits are alike when the words of the query stand in the same places in both: in the name of a page, in a heading, or
 * in a text alone, and as the word itself or in another, «bank» in «Fritidsbanken». Of hits that are alike the newest are
 * first. How often a word stands in a page does not count: long minutes would come before those that are about it.
 */
import { withoutStops } from '../../../src/swedish/abbreviations.ts';
import { withoutGroups } from '../../../src/swedish/grouped-digits.ts';
import { asMark, type Place } from '../../../src/swedish/marks.ts';
import { withoutShortParts } from '../../../src/swedish/short-parts.ts';
import { wordsIn } from '../../../src/swedish/stem.ts';
import { type Hit, joined } from './hit.ts';
import { type Filters, giveUp, type Index, indexOf, newestFirst, type PagefindResult } from './pagefind.ts';
import { meaningful, readingsOf } from './readings.ts';
import { corrected, type Form, formsOf } from './word-lists.ts';

/** The order of the pages: by how near they are to the query, or by day alone. */
export type Order = 'nearest' | 'newest';

/** A page that matches; its excerpts are fetched on demand. */
export interface Result {
  data(): Promise<Hit>;
}

/** The pages that match, in order; `meant` has the corrected words that were searched for, when those of the query match nothing. */
export interface Found {
  results: Result[];
  meant?: string;
}

/** A page that has a word: the results for its forms, and how near the nearest of them is. */
interface Match {
  results: PagefindResult[];
  nearness: number;
}

/** How near a word of a page is to the query, by its place; one less where it is another word. */
const NEARNESS: Record<Place, number> = { name: 6, heading: 4, text: 2 };

/**
 * The pages of the present index below the folder `bundle` that match a query and filters; a query without words matches
 * every page that the filters do. Rejects when the index can't be loaded; the next search tries again.
 */
export async function find(query: string, filters: Filters, order: Order, bundle: string): Promise<Found> {
  try {
    const index = await indexOf(bundle);
    const written = wordsIn(withoutShortParts(withoutStops(withoutGroups(query))));
    if (written.length === 0) return await index.pages.search(null, { filters, sort: newestFirst });
    const search = (readings: readonly Form[][][]): Promise<Result[]> => pagesWith(readings, filters, order, index);
    const words = meaningful(written);
    const forms = await Promise.all(words.map((word) => formsOf(word, index.folder)));
    const results = await search(await readingsOf(written, index.folder));
    if (results.length > 0 || forms.every((some) => some.length > 0)) return { results };
    const meant = await corrected(words, forms, index.folder);
    if (!meant) return { results: [] };
    return { results: await search(await readingsOf(meant, index.folder)), meant: meant.join(' ') };
  } catch (error) {
    giveUp(bundle);
    throw error;
  }
}

/** The pages that have a form of every word of a reading, in order. */
async function pagesWith(
  readings: readonly Form[][][],
  filters: Filters,
  order: Order,
  index: Index,
): Promise<Result[]> {
  const matches = new Map<string, Match>();
  for (const forms of readings)
    for (const [id, match] of await pagesWithAll(forms, filters, index))
      if ((matches.get(id)?.nearness ?? 0) < match.nearness) matches.set(id, match);
  const age = (id: string): number => index.ages.get(id) ?? 0;
  return [...matches]
    .sort(([a, left], [b, right]) => (order === 'nearest' ? right.nearness - left.nearness : 0) || age(a) - age(b))
    .map(([, { results }]) => ({
      data: async () => joined(await Promise.all(results.map((result) => result.data()))),
    }));
}

/** The pages that have a form of every word, by their ids. */
async function pagesWithAll(forms: readonly Form[][], filters: Filters, index: Index): Promise<[string, Match][]> {
  const byWord = await Promise.all(forms.map((some) => pagesWithAny(some, filters, index)));
  const [first = new Map<string, Match>(), ...others] = byWord;
  const common = [...first.keys()].filter((id) => others.every((pages) => pages.has(id)));
  return common.map((id) => {
    const ofWords = byWord.flatMap((pages) => pages.get(id) ?? []);
    const nearness = ofWords.reduce((sum, match) => sum + match.nearness, 0);
    return [id, { nearness, results: ofWords.flatMap(({ results }) => results) }];
  });
}

/** The pages that have any of some forms, by their ids. */
async function pagesWithAny(forms: readonly Form[], filters: Filters, { pages }: Index): Promise<Map<string, Match>> {
  const matches = new Map<string, Match>();
  for (const { word, places, isSame } of forms)
    for (const place of places) {
      const nearness = NEARNESS[place] - (isSame ? 0 : 1);
      for (const result of (await pages.search(asQuery(word, place), { filters })).results) {
        const match = matches.get(result.id) ?? { results: [], nearness };
        match.nearness = Math.max(match.nearness, nearness);
        // the excerpts of a heading are those of its word too
        if (place === 'text') match.results.push(result);
        matches.set(result.id, match);
      }
    }
  return matches;
}

/** A form as Pagefind searches for it: two words are a phrase. */
function asQuery(form: string, place: Place): string {
  const marks = form.split(' ').map((word) => asMark(word, place));
  return marks.length > 1 ? `"${marks.join(' ')}"` : marks.join('');
}

/** A hit, with excerpts around the words of the query, from several results of Pagefind for the same page. */

/** A page that matches. Excerpts are HTML with the words in `<mark>`, and have the marks that `swedish/marks.ts` describes. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: SubResult[];
}

/** The part of a page under a heading. */
export interface SubResult {
  url: string;
  title: string;
  excerpt: string;
}

/** The hits for several forms of the words as one; the headings that most of them match come first. */
export function joined(hits: readonly Hit[]): Hit {
  const [best] = hits.toSorted((a, b) => marksIn(b) - marksIn(a));
  if (!best) throw new Error('A page has no hits to join; pagesWith in find.ts must hand on at least one');
  const byUrl = new Map<string, { result: SubResult; matches: number }>();
  for (const result of hits.flatMap(({ sub_results }) => sub_results)) {
    const before = byUrl.get(result.url);
    const better = before && marksIn(before.result) >= marksIn(result) ? before.result : result;
    byUrl.set(result.url, { result: better, matches: (before?.matches ?? 0) + 1 });
  }
  const ordered = [...byUrl.values()].toSorted((a, b) => b.matches - a.matches);
  return { ...best, sub_results: ordered.map(({ result }) => result) };
}

function marksIn({ excerpt }: { excerpt: string }): number {
  return excerpt.split('<mark>').length;
}

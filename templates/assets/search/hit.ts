/** A hit: a page that matches, with excerpts, from Pagefind's results for that page. */

/** A page that matches, from Pagefind. Excerpts are HTML with the matches in `<mark>`, and have the marks of `swedish/marks.ts`. */
export interface Hit {
  url: string;
  excerpt: string;
  /** The word for its kind; of a meeting also its day and its group. */
  meta: { title?: string; kind?: string; day?: string; group?: string };
  sub_results: SubResult[];
}

/** The part of a page under a heading. */
export interface SubResult {
  url: string;
  title: string;
  excerpt: string;
}

/** The hits of a page for several word forms, merged; the headings that most forms match come first. Throws without hits. */
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

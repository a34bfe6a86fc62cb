/** What a page says around the words that were asked for, from several answers of Pagefind. */

/** A page that was found: HTML with the words within `<mark>`, and marked as `marks.ts` says. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: Place[];
}

/** A place in it: under a heading. */
export interface Place {
  url: string;
  title: string;
  excerpt: string;
}

/** One hit of the answers for several forms of the words: the places that say most of them first. */
export function joined(hits: readonly Hit[]): Hit {
  const [best] = hits.toSorted((a, b) => marksIn(b) - marksIn(a));
  if (!best) throw new Error('A page was found by no answer; pagesWith in find.ts must hand on at least one');
  const places = new Map<string, { place: Place; answers: number }>();
  for (const place of hits.flatMap(({ sub_results }) => sub_results)) {
    const before = places.get(place.url);
    const better = before && marksIn(before.place) >= marksIn(place) ? before.place : place;
    places.set(place.url, { place: better, answers: (before?.answers ?? 0) + 1 });
  }
  const ordered = [...places.values()].toSorted((a, b) => b.answers - a.answers);
  return { ...best, sub_results: ordered.map(({ place }) => place) };
}

function marksIn({ excerpt }: { excerpt: string }): number {
  return excerpt.split('<mark>').length;
}

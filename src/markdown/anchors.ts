/** The anchors of a text on its page. */
import type { Body } from './body.ts';

/** The ids of a text's sections, of its blocks with targets, and of its outcomes and acts. */
export function anchorsOf({ sections, outcomes, acts }: Pick<Body, 'sections' | 'outcomes' | 'acts'>): Set<string> {
  return new Set([
    // A section with neither heading nor text is not on the page.
    ...sections.filter(({ title, html }) => title !== '' || html !== '').map(({ id }) => id),
    ...sections.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor)),
    ...outcomes.map(({ anchor }) => anchor),
    ...acts.map(({ anchor }) => anchor),
  ]);
}

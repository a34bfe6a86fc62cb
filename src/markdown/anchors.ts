/** The anchors that the text of a file has on the page that prints it. */
import type { Body } from './body.ts';

/** The ids of its sections, of its blocks that name something, and of its outcomes and acts. */
export function anchorsOf({ sections, outcomes, acts }: Pick<Body, 'sections' | 'outcomes' | 'acts'>): Set<string> {
  return new Set([
    // A section without a heading and without a text leaves nothing on the page.
    ...sections.filter(({ title, html }) => title !== '' || html !== '').map(({ id }) => id),
    ...sections.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor)),
    ...outcomes.map(({ anchor }) => anchor),
    ...acts.map(({ anchor }) => anchor),
  ]);
}

/** The anchors of a text on its page. */
import type { Body, Section } from './body.ts';

/** The sections whose ids are on the page: one with neither heading nor text is not. */
export function shownSections<T extends Pick<Section, 'title' | 'html'>>(sections: readonly T[]): T[] {
  return sections.filter(({ title, html }) => title !== '' || html !== '');
}

/** The ids of a text's sections, of its blocks with targets, and of its outcomes and acts. */
export function anchorsOf({ sections, outcomes, acts }: Pick<Body, 'sections' | 'outcomes' | 'acts'>): Set<string> {
  return new Set([
    ...shownSections(sections).map(({ id }) => id),
    ...sections.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor)),
    ...outcomes.map(({ anchor }) => anchor),
    ...acts.map(({ anchor }) => anchor),
  ]);
}

/** Who answers for the site and how to reach them, on the pages that every site has. */
import type { Context } from './context.ts';
import { type Line, list, type Passage, waysToReach } from './passage.ts';

/** A passage on who answers for something: «webbplatsen». */
export function responsible({ archive: { site } }: Context, what: string): Passage {
  const line = site.sender
    ? `${site.sender} ansvarar för ${what}.`
    : `Den som ger ut webbplatsen ansvarar för ${what}. Här står inte än vem det är.`;
  return { heading: 'Vem ansvarar?', blocks: [[line]] };
}

/** How one reaches whoever answers for the site; without an address, who that is. */
export function reach({ archive: { site } }: Context): Passage['blocks'] {
  const ways: Line[] = waysToReach(site.contact);
  if (ways.length > 0) return [list(ways)];
  return [['Det finns ingen adress att skriva till på webbplatsen än. Kontakta den som ansvarar för den.']];
}

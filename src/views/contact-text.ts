/** Text on who is responsible for a site and how to contact them; where this is unknown, the text states so. */
import { contactLines } from './contact-lines.ts';
import type { Context } from './context.ts';
import { list, type Passage } from './passage.ts';

/** A passage on who is responsible for a subject, which is made of the words for the site, «webbplatsen» or «den». */
export function responsible({ archive: { site } }: Context, subject: (site: string) => string): Passage {
  const line = site.sender
    ? `${site.sender} ansvarar för ${subject('webbplatsen')}.`
    : `Den som ger ut webbplatsen ansvarar för ${subject('den')}. Vem det är står inte här än.`;
  return { heading: 'Vem ansvarar?', blocks: [[line]] };
}

/** The contact details as a list; without any, a line that states so. */
export function contactBlocks({ archive: { site } }: Context): Passage['blocks'] {
  const lines = contactLines(site.contact);
  if (lines.length > 0) return [list(lines)];
  return [['Det finns ingen adress att skriva till på webbplatsen än. Kontakta den som ansvarar för den.']];
}

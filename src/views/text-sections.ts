/** The sections of a text as pages and feeds print them: HTML under headings. */
import type { Html } from '../domain/fragment.ts';
import type { Section } from '../markdown/body.ts';
import { htmlOf, type Owner, type Surface } from './context.ts';

/** A heading and its text, ready to print. */
export interface TextSectionView {
  /** Its anchor. */
  id: string;
  /** Empty for text before the first heading. */
  title: string;
  /** The title with its links, where it has any. */
  heading?: Html;
  /** 2 to 6, as in `h2`. */
  level: number;
  html: Html;
}

/** The sections of a text, in their order: `own` on the page that owns it, with anchors; `quoted` on other pages and in feeds. */
export function textSections(
  sections: readonly Section[],
  owner: Owner,
  surface: Surface,
  as: 'own' | 'quoted',
): TextSectionView[] {
  return sections.map(({ id, title, heading, level, html }) => ({
    id,
    title: surface.name(title),
    ...(heading && { heading: htmlOf(heading, owner, surface, as) }),
    level,
    html: htmlOf(html, owner, surface, as),
  }));
}

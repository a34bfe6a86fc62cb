/** Links to the parts of a register: by group, by project and by year. */
import { type RegisterPage, type RegisterPart, registerPagePath } from '../archive/register-pages.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/** Links to parts of one sort, under their heading. */
export interface RegisterPartLinksView {
  heading: string;
  links: LinkView[];
}

/** The links of each register, by its parts: every page of a register has the same ones. */
const linksByParts = new WeakMap<readonly RegisterPart[], RegisterPartLinksView[]>();

/** Links to all parts of the register that a page is of; sorts of which there are none are left out. */
export function registerPartLinks(page: RegisterPage, context: Context): RegisterPartLinksView[] {
  const known = linksByParts.get(page.parts) ?? makeLinks(page, context);
  linksByParts.set(page.parts, known);
  return known;
}

/** By name; the newest years first. */
function makeLinks(page: RegisterPage, { href }: Context): RegisterPartLinksView[] {
  const links = (by: RegisterPart['by']): LinkView[] =>
    page.parts
      .filter((part) => part.by === by)
      .toSorted((a, b) => compareSwedish(a.name, b.name))
      .map((part) => ({
        href: href(registerPagePath({ ...page, part })),
        text: `${part.name} (${part.outcomes.length})`,
      }));
  return [
    { heading: uiText.filter.group, links: links('grupp') },
    { heading: uiText.filter.project, links: links('projekt') },
    { heading: uiText.filter.year, links: links('ar').toReversed() },
  ].filter((sort) => sort.links.length > 0);
}

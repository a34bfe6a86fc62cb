/** Links to the parts of a register: by group, by project and by year. */
import { type RegisterPage, type RegisterPart, registerPagePath } from '../archive/register-pages.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/** Links to parts of the same sort, under their heading. */
export interface RegisterPartLinksView {
  heading: string;
  links: LinkView[];
}

/** A cache of links by a register's parts: every page of a register has the same links. */
const linksByParts = new WeakMap<readonly RegisterPart[], RegisterPartLinksView[]>();

/** Links to all parts of a page's register, sorted by name, the latest year first; a sort without parts is left out. */
export function registerPartLinks(page: RegisterPage, context: Context): RegisterPartLinksView[] {
  const known = linksByParts.get(page.parts) ?? makeLinks(page, context);
  linksByParts.set(page.parts, known);
  return known;
}

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

/** Pages of plain text: what the secretary wrote under `pages/`, the accessibility statement, and ours where there is none. */
import { addresses, pagePath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import type { PlainView } from './passage.ts';
import { requiredPages } from './required-pages.ts';
import { shellOf } from './shell.ts';
import { statementView } from './statement.ts';
import { textSections } from './text-sections.ts';

/** Every plain page: those written, the statement, and of the three that every site must have those that are missing. */
export function plainViews(context: Context): PlainView[] {
  const { statement } = context.archive;
  const own = [...written(context), ...(statement ? [statementView(context, statement)] : [])];
  const paths = new Set(own.map(({ shell }) => shell.path));
  return [...own, ...requiredPages(context).filter(({ shell }) => !paths.has(shell.path))];
}

/** The secretary's pages; a text for `/folj/` is put on that page instead. */
function written(context: Context): PlainView[] {
  return context.archive.pages
    .filter(({ id }) => pagePath(id) !== addresses.follow)
    .map(({ id, title, text }) => {
      const path = pagePath(id);
      return {
        shell: shellOf(context, { path, title, description: title }),
        sections: textSections(text.sections, { path, links: text.links }, context.page(), 'own'),
        passages: [],
      };
    });
}

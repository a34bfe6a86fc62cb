/** Pages of plain text: those under `pages/`, the accessibility statement, and the software's own text where these are missing. */
import type { Page } from '../archive/archive.ts';
import type { PlainPage } from '../archive/pages.ts';
import { addresses, pagePath } from '../domain/addresses.ts';
import { collectedPassage } from './collected.ts';
import type { Context } from './context.ts';
import type { PlainView } from './plain-view.ts';
import { requiredPage } from './required-pages.ts';
import { shellOf } from './shell.ts';
import { statementView } from './statement.ts';
import { textSections } from './text-sections.ts';

/** The plain page of a path: the secretary's text, else the statement, else the software's own text. Throws when there is none. */
export function plainView({ path, written }: PlainPage, context: Context): PlainView {
  const { statement } = context.archive;
  if (written) return writtenView(written, context);
  if (statement && path === addresses.accessibility) return statementView(context, statement);
  return requiredPage(path, context);
}

function writtenView({ id, title, text }: Page, context: Context): PlainView {
  const path = pagePath(id);
  return {
    shell: shellOf(context, { path, title, description: title }),
    sections: textSections(text.sections, { path, links: text.links }, context.page(), 'own'),
    passages: path === addresses.about ? [collectedPassage(context)] : [],
  };
}

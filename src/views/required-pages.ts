/** The software's own text for the pages that every site must have, until the secretary writes them. */
import { addresses } from '../domain/addresses.ts';
import { aboutPassages } from './about-text.ts';
import type { Context } from './context.ts';
import { noStatementPassages } from './no-statement-text.ts';
import type { Passage } from './passage.ts';
import type { PlainView } from './plain-view.ts';
import { privacyPassages } from './privacy-text.ts';
import { shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The page of `/om/`, `/tillganglighet/` or `/personuppgifter/`. Throws for any other path. */
export function requiredPage(path: string, context: Context): PlainView {
  const page = (title: string, passages: Passage[]): PlainView => ({
    shell: shellOf(context, { path, title, description: title }),
    sections: [],
    passages,
  });
  switch (path) {
    case addresses.about:
      return page(uiText.about, aboutPassages(context));
    case addresses.accessibility:
      return page(uiText.accessibility, noStatementPassages(context));
    case addresses.privacy:
      return page(uiText.privacy, privacyPassages(context));
    default:
      throw new Error(
        `No page is required at ${path}; archive/pages.ts must name those of required-pages.ts and no others`,
      );
  }
}

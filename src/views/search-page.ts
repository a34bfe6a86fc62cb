/** Pages for those who look for something: the search, and what stands at an address that leads nowhere. */
import { addresses, folders } from '../domain/addresses.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import { type LinkView, listLink } from './links.ts';
import { type Line, list, type Passage } from './passage.ts';
import { type Shell, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The page on which one searches. */
export interface SearchView {
  shell: Shell;
  groups: string[];
  projects: string[];
  years: string[];
  outcomes: string[];
  lists: LinkView[];
  /** Where the search index lies. */
  bundle: string;
}

/** The page for addresses that lead nowhere. */
export interface NotFoundView {
  shell: Shell;
  reasons: Passage[];
  lists: LinkView[];
}

/** What may have happened to someone who stands where nothing is. */
const reasons: Line[] = [
  ['Adressen är felskriven eller avklippt. Det händer lätt när man kopierar en länk.'],
  ['Sidan är borttagen eller har fått en ny adress.'],
];

/** The search page. */
export function searchView(context: Context): SearchView {
  const { archive, href, assets } = context;
  return {
    shell: shellOf(context, {
      path: addresses.search,
      title: uiText.searchWhat,
      description: uiText.searchIntro,
      script: assets.search,
    }),
    groups: archive.groups.filter(({ meetings }) => meetings.length > 0).map(({ name }) => name),
    projects: archive.projects.filter(({ timeline }) => timeline.length > 0).map(({ name }) => name),
    years: [...new Set(archive.meetings.map(({ date }) => date.slice(0, 4)))].toSorted((a, b) => compareSwedish(b, a)),
    outcomes: Object.values(kinds).map(({ word }) => word),
    lists: lists(context),
    bundle: href(folders.searchIndex),
  };
}

/** The page for addresses that lead nowhere. */
export function notFoundView(context: Context): NotFoundView {
  return {
    shell: shellOf(context, {
      path: addresses.notFound,
      title: uiText.notFound,
      description: uiText.notFoundText,
      listed: false,
    }),
    reasons: [{ blocks: [[`${uiText.notFoundText} Det kan bero på något av det här:`], list(reasons)] }],
    lists: [{ href: context.href(addresses.start), text: uiText.startPage }, ...lists(context)],
  };
}

function lists(context: Context): LinkView[] {
  return (['meetings', 'projects', 'groups', 'organisations'] as const).map((list) => listLink(list, context));
}

/** The search page, and `/404.html`, the page for addresses that do not exist. */
import { addresses, folders } from '../domain/addresses.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import { type LinkView, listLink } from './links.ts';
import { type Line, list, type Passage } from './passage.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** All that the search page prints; the lists of names are the options of its filters. */
export interface SearchView {
  shell: ShellView;
  groups: string[];
  projects: string[];
  years: string[];
  outcomes: string[];
  /** Links for browsers without JavaScript. */
  lists: LinkView[];
  /** The address of the folder of search indexes. */
  bundle: string;
}

/** All that the page for addresses that do not exist prints. */
export interface NotFoundView {
  shell: ShellView;
  reasons: Passage[];
  lists: LinkView[];
}

/** Reasons why an address may not exist. */
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
      title: uiText.searchTitle,
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

/** The page for addresses that do not exist, `/404.html`. */
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

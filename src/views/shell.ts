/** The shell of every page: title, description, breadcrumb, menu, feeds, sender. */
import { addresses, feedPaths, files } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import type { DateView } from './date.ts';
import type { LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/** The shell of a page. */
export interface ShellView {
  /** The path of the page on the site, «/projekt/klarsprak/». */
  path: string;
  language: string;
  siteTitle: string;
  /** The heading of level 1. */
  heading: string;
  /** The `<title>`: the heading and the site's title. */
  documentTitle: string;
  description: string;
  /** The page's absolute address; that of the present page for one that leads there. */
  canonical: string;
  style: string;
  script?: string | undefined;
  /** The address of the start page. */
  home: string;
  /** Links from the start page to the page above this one; empty on the start page. */
  breadcrumb: LinkView[];
  /** The links of the menu that are always shown. */
  menu: MenuLinkView[];
  /** Those that are shown on demand. */
  more: MenuLinkView[];
  footer: LinkView[];
  searchAction: string;
  /** Whether this is the search page, which has a search form of its own. */
  isSearch: boolean;
  /** The feeds of `<link rel="alternate">`. */
  feeds: FeedLinkView[];
  sender?: string | undefined;
  contact?:
    | { email?: string | undefined; name?: string | undefined; phone?: string | undefined; url?: string | undefined }
    | undefined;
  /** The day that the page last changed, in a sentence. */
  changed?: DateView | undefined;
  /** Whether search engines and the sitemap may list the page. */
  listed: boolean;
  /** The address that the page leads to at once, and the script that keeps the anchor and the query on the way. */
  movedTo?: { href: string; script: string } | undefined;
}

/** A link of the menu. */
export interface MenuLinkView extends LinkView {
  /** Whether it leads to the page that it is on. */
  current: boolean;
}

/** A link to a feed. */
export interface FeedLinkView {
  href: string;
  type: 'application/rss+xml' | 'application/feed+json';
  title: string;
}

/** The fields that differ from page to page. */
export interface ShellOptions {
  path: string;
  title: string;
  description: string;
  /** The breadcrumb, without the start page. */
  breadcrumb?: readonly LinkView[];
  /** The page whose feeds come before the site's own. */
  feedsOf?: { path: string; name: string };
  script?: string;
  changed?: CalendarDate | undefined;
  listed?: boolean;
  /** The path of the page that this one leads to. */
  movedTo?: string;
}

/** The shell of a page; its feeds end with the site's own. */
export function shellOf(context: Context, options: ShellOptions): ShellView {
  const { archive, href, absolute, assets } = context;
  const { site } = archive;
  const { path, title, description, breadcrumb = [], feedsOf, changed, script, movedTo, listed = true } = options;
  const isStart = path === addresses.start;
  return {
    path,
    language: site.language,
    siteTitle: site.title,
    heading: context.name(title),
    documentTitle: isStart ? site.title : `${title} – ${site.title}`,
    description,
    canonical: absolute(movedTo ?? path),
    style: href(assets.style),
    script: script && href(script),
    home: href(addresses.start),
    breadcrumb: isStart ? [] : [{ href: href(addresses.start), text: uiText.start }, ...breadcrumb],
    menu: menuLinks(MENU, context, path),
    more: menuLinks(MORE, context, path),
    footer: [
      { href: href(addresses.about), text: uiText.about },
      { href: href(addresses.accessibility), text: uiText.accessibility },
      { href: href(addresses.privacy), text: uiText.privacyInFooter },
      { href: href(files.data), text: uiText.openData },
    ],
    searchAction: href(addresses.search),
    isSearch: path === addresses.search,
    feeds: [...(feedsOf ? feedLinks(context, feedsOf.path, feedsOf.name) : []), ...feedLinks(context, '/', site.title)],
    sender: site.sender,
    contact: site.contact,
    changed: changed && { iso: changed, text: unbroken(uiText.changed(formatDate(changed))) },
    listed,
    movedTo: movedTo === undefined ? undefined : { href: href(movedTo), script: href(assets.redirect) },
  };
}

/** Links to the two feeds of the page at a path, which is called `name`: RSS, then JSON Feed. */
function feedLinks({ href }: Context, path: string, name: string): FeedLinkView[] {
  const { rss, json } = feedPaths(path);
  return [
    { href: href(rss), type: 'application/rss+xml', title: `${name} (${uiText.rss})` },
    { href: href(json), type: 'application/feed+json', title: `${name} (${uiText.jsonFeed})` },
  ];
}

const MENU = [
  [addresses.meetings, uiText.meetings],
  [addresses.calendar, uiText.calendar.title],
  [addresses.projects, uiText.projects],
  [addresses.decisions, registers.decisions.title],
  [addresses.search, uiText.search],
] as const;

const MORE = [
  ...keysOf(registers)
    .filter((register) => register !== 'decisions')
    .map((register) => [addresses[register], registers[register].title] as const),
  [addresses.groups, uiText.groups],
  [addresses.organisations, uiText.organisations],
  [addresses.follow, uiText.follow],
] as const;

function menuLinks(entries: typeof MENU | typeof MORE, { href }: Context, path: string): MenuLinkView[] {
  return entries.map(([address, text]) => ({ href: href(address), text, current: path === address }));
}

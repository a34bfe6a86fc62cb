/** A feed in its two forms, RSS 2.0 and JSON Feed 1.1; `templates/feeds/` prints them. */
import { addresses, feedPaths, followPath } from '../../domain/addresses.ts';
import type { Context } from '../context.ts';
import { uiText } from '../ui-text.ts';
import { type FeedItemView, latestItems } from './item.ts';

/** A feed whose view is made when it is printed. */
export interface LazyFeed {
  rss: FeedAddress;
  json: FeedAddress;
  view(): FeedView;
}

/** A feed in both its forms; addresses are absolute. */
export interface FeedView {
  title: string;
  description: string;
  /** For somebody who opens it in a browser: what it is, and where it says how it is followed. */
  note: string;
  /** A BCP 47 tag, «sv». */
  language: string;
  /** The address of the feed's page. */
  home: string;
  rss: FeedAddress;
  json: FeedAddress;
  /** Newest first. */
  items: FeedItemView[];
}

/** The address of a feed in a form: its file, relative to the output folder, and its absolute address. */
export interface FeedAddress {
  file: string;
  url: string;
}

/** A page that has a feed: its path, its former paths and its name. */
interface FeedOwner {
  path: string;
  formerPaths?: readonly string[];
  name: string;
}

/**
 * The feed of a page; it keeps the latest of the items. The same feed is printed at each of the page's former paths too,
 * since feed readers do not follow pages that lead on.
 */
export function lazyFeeds(
  { archive: { site }, absolute }: Context,
  { path, formerPaths = [], name }: FeedOwner,
  items: () => FeedItemView[],
): LazyFeed[] {
  const isSite = path === addresses.start;
  const formsAt = (page: string): Pick<LazyFeed, 'rss' | 'json'> => {
    const { rss, json } = feedPaths(page);
    const address = (feed: string): FeedAddress => ({ file: feed.slice(1), url: absolute(feed) });
    return { rss: address(rss), json: address(json) };
  };
  const view = (): FeedView => ({
    ...formsAt(path),
    title: isSite ? site.title : `${name} – ${site.title}`,
    description: isSite ? (site.description ?? site.title) : `${name}: det senaste från ${site.title}.`,
    note: uiText.feedNote(absolute(followPath(path))),
    language: site.language,
    home: absolute(path),
    items: latestItems(items()),
  });
  return [path, ...formerPaths].map((page) => ({ ...formsAt(page), view }));
}

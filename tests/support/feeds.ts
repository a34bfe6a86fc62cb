/** Feeds parsed by a package that is independent of the software. */
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { type BuiltSite, pageOf } from './built-site.ts';

/** An item of a feed, the same in both forms. */
interface ReadItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** ISO 8601, UTC; empty for an item that tells no day. */
  date: string;
  tags: string[];
}

/** The folders of all feeds of a site, «/» or «/grupper/x/». */
export function feedFolders(site: BuiltSite): string[] {
  return [...site.keys()]
    .filter((path) => path.endsWith('feed.xml'))
    .map((path) => `/${path.slice(0, -'feed.xml'.length)}`);
}

/** The RSS feed of a folder. Throws when it can't be parsed. */
export function rssOf(site: BuiltSite, folder: string) {
  return parseRssFeed(pageOf(site, `${folder}feed.xml`));
}

/** The JSON feed of a folder. Throws when it can't be parsed. */
export function jsonOf(site: BuiltSite, folder: string) {
  return parseJsonFeed(pageOf(site, `${folder}feed.json`));
}

/** The items of an RSS feed, in its order. */
export function rssItems(site: BuiltSite, folder: string): ReadItem[] {
  return (rssOf(site, folder).items ?? []).map((item) => ({
    id: item.guid?.value ?? '',
    url: item.link ?? '',
    title: item.title ?? '',
    summary: item.description ?? '',
    html: item.content?.encoded ?? '',
    date: isoOf(item.pubDate),
    tags: (item.categories ?? []).map(({ name }) => name ?? ''),
  }));
}

/** The items of a JSON feed, in its order. */
export function jsonItems(site: BuiltSite, folder: string): ReadItem[] {
  return (jsonOf(site, folder).items ?? []).map((item) => ({
    id: item.id ?? '',
    url: item.url ?? '',
    title: item.title ?? '',
    summary: item.summary ?? '',
    html: item.content_html ?? '',
    date: isoOf(item.date_published),
    tags: item.tags ?? [],
  }));
}

function isoOf(date: string | undefined): string {
  return date ? new Date(date).toISOString() : '';
}

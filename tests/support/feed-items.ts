/** The items of feeds as they are made, before they are printed: for tests that need no site. */
import { contextOf } from '../../src/views/context.ts';
import { siteFeeds } from '../../src/views/feeds/site-feeds.ts';
import type { Files } from './content-folder.ts';
import { loadFiles } from './front-matter.ts';

const assets = { style: '', search: '', redirect: '' };

/** An item; its day is ISO 8601. */
interface Item {
  id: string;
  url: string;
  title: string;
  date: string;
  summary: string;
  isUndated?: boolean | undefined;
}

/** The items of a feed, as it is printed from them. */
export function itemsOf(files: Files, { folder = '/', today = '2017-04-10' } = {}): Item[] {
  const { archive, problems } = loadFiles(files, today);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  const feed = siteFeeds(contextOf(archive, assets, () => [])).find(
    ({ rss }) => rss.file === `${folder}feed.xml`.slice(1),
  );
  return (feed?.view().items ?? []).map((item) => ({ ...item, date: item.date.toISOString().slice(0, 10) }));
}

/** The day and the title of each item that is not the minutes which every archive here has. */
export function newsIn(files: Files, options?: { folder?: string; today?: string }): string[] {
  return itemsOf(files, options)
    .filter(({ title }) => !title.endsWith('16 januari 2017'))
    .map(({ date, title }) => `${date} ${title}`);
}

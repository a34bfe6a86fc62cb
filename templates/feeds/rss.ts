/** `feed.xml`: RSS 2.0 with the whole text in content:encoded (RSS 1.0 content module), for the site, groups, registers and projects. */
import { escapeText } from '../../src/domain/fragment.ts';
import type { FeedItemView } from '../../src/views/feeds/item.ts';
import { feedTemplate } from '../template-data.ts';
import { xml, xmlComment } from '../xml.ts';
import { contentOf } from './feed-content.ts';
import { dateToRfc822, newestDate } from './rss-dates.ts';

/** Browsers show the source of what is sent as `application/rss+xml`, whatever stylesheet it names; so a comment tells what it is. */
export default feedTemplate(
  'rss',
  (view) => `<?xml version="1.0" encoding="utf-8"?>
${xmlComment(view.note)}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${xml(view.title)}</title>
<link>${xml(view.home)}</link>
<description>${xml(view.description)}</description>
<language>${xml(view.language)}</language>
<atom:link href="${xml(view.rss.url)}" rel="self" type="application/rss+xml"/>
${lastChange(view.items)}<docs>https://www.rssboard.org/rss-specification</docs>
${view.items.map(itemXml).join('\n')}
</channel>
</rss>
`,
);

function lastChange(items: readonly FeedItemView[]): string {
  const dated = items.filter(({ isUndated }) => !isUndated).map(({ changed }) => ({ date: changed }));
  return dated.length > 0 ? `<lastBuildDate>${dateToRfc822(newestDate(dated))}</lastBuildDate>\n` : '';
}

/** The description is escaped twice: readers take what stands in it for HTML (RSS 2.0, «Elements of <item>»). */
function itemXml(item: FeedItemView): string {
  return `<item>
<title>${xml(item.title)}</title>
<link>${xml(item.url)}</link>
<guid isPermaLink="false">${xml(item.id)}</guid>
${item.isUndated ? '' : `<pubDate>${dateToRfc822(item.date)}</pubDate>\n`}${item.tags.map((tag) => `<category>${xml(tag)}</category>`).join('\n')}
<description>${xml(escapeText(item.summary || item.title))}</description>
<content:encoded>${xml(contentOf(item))}</content:encoded>
</item>`;
}

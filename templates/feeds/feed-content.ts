/** The text of a feed's item as one piece of HTML. */
import type { FeedItem } from '../../src/views/feed.ts';
import { xml } from '../xml.ts';

/** The parts under their headings. */
export function contentOf({ parts, summary }: FeedItem): string {
  const text = parts
    .map(({ title, level, html }) => (title ? `<h${level}>${xml(title)}</h${level}>\n` : '') + html)
    .join('\n');
  return text || `<p>${xml(summary)}</p>`;
}

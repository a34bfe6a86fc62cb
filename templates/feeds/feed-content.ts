/** The text of a feed's item as one piece of HTML. */
import type { FeedItemView } from '../../src/views/feeds/item.ts';
import { xml } from '../xml.ts';

/** Its parts under their headings, else its summary. */
export function contentOf({ parts, summary }: FeedItemView): string {
  const text = parts
    .map(({ title, level, html }) => (title ? `<h${level}>${xml(title)}</h${level}>\n` : '') + html)
    .join('\n');
  return text || `<p>${xml(summary)}</p>`;
}

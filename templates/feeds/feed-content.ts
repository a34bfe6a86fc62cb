/** The text of a feed item as HTML, the same in RSS and JSON Feed. */
import type { FeedItemView } from '../../src/views/feeds/item.ts';
import { xml } from '../xml.ts';

/** The HTML of an item: its parts under their headings. */
export function contentOf({ parts }: FeedItemView): string {
  return parts
    .map(({ title, level, html }) => (title ? `<h${level}>${xml(title)}</h${level}>\n` : '') + html)
    .join('\n');
}

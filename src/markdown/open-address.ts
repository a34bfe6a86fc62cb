/** Placeholders for addresses in the tree; set as HTML properties, since a URL would be percent-encoded. */
import type { Image, Link } from 'mdast';
import { openAddress } from '../domain/fragment.ts';

/** Replaces the address of a link or an image by a placeholder for a reference. */
export function leaveOpen(node: Link | Image, property: 'href' | 'src', reference: string): void {
  node.url = '';
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [property]: openAddress(reference) } };
}

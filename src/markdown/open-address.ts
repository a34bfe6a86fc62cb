/** Addresses that are closed later than the HTML is made; set as properties, since a URL would be percent-encoded. */
import type { Image, Link } from 'mdast';
import { openAddress } from '../domain/fragment.ts';

/** Leaves the address of a link or an image open under a reference. */
export function leaveOpen(node: Link | Image, property: 'href' | 'src', reference: string): void {
  node.url = '';
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [property]: openAddress(reference) } };
}

/**
 * The text of a node without markup and without what is struck. A line break counts as a space, so that it never joins
 * two words.
 */
import type { Nodes } from 'mdast';

/** All text in a node, of images the alternative text. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'delete') return '';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether words in a node are struck. */
export function hasStruck(node: Nodes): boolean {
  return node.type === 'delete' || ('children' in node && node.children.some(hasStruck));
}

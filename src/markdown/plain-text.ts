/** The blocks of a text (paragraphs, list items, table rows), and nodes as plain text. */
import type { ListItem, Nodes, Paragraph, TableRow } from 'mdast';
import { oneLine } from '../domain/one-line.ts';
import { textOf } from './text-of.ts';

/** A block: the node that gets its anchor, and its parts that are not blocks themselves. */
export interface BlockNode {
  node: Paragraph | ListItem | TableRow;
  own: Nodes[];
}

/** Every block in a node, in the order of the text; nested items are blocks too. */
export function blocksOf(node: Nodes): BlockNode[] {
  switch (node.type) {
    case 'paragraph':
      return [{ node, own: [node] }];
    case 'tableRow':
      return [{ node, own: node.children.flatMap((cell) => [cell, { type: 'text', value: ' ' } as const]) }];
    case 'listItem': {
      const own = node.children.filter(({ type }) => type === 'paragraph');
      const nested = node.children.filter(({ type }) => type !== 'paragraph');
      return [{ node, own }, ...nested.flatMap(blocksOf)];
    }
    default:
      return 'children' in node && node.type !== 'heading' ? node.children.flatMap(blocksOf) : [];
  }
}

/** The text of a node without markup, one line for each paragraph, item or row. */
export function plainText(node: Nodes): string {
  return lines(node)
    .filter((line) => line !== '')
    .join('\n');
}

function lines(node: Nodes): string[] {
  if (node.type === 'tableRow') return [node.children.map(words).join(' – ')];
  if (node.type === 'code') return [words(node)];
  const isFlow = 'children' in node && node.type !== 'paragraph' && node.type !== 'heading';
  return isFlow ? node.children.flatMap(lines) : [words(node)];
}

function words(node: Nodes): string {
  return oneLine(textOf(node));
}

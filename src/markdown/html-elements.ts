/** The elements and the words of HTML nodes. */
import type { Element, Root } from 'hast';
import { oneLine } from '../domain/one-line.ts';

/** Nodes of a text or within an element. */
type HtmlNodes = readonly Root['children'][number][];

/** All elements in nodes, in the order of the text; many times as fast as unist-util-visit, which matters here. */
export function elementsIn(nodes: HtmlNodes): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));
}

/** The words of nodes on one line, with those that describe pictures, and without what is struck. */
export function wordsIn(nodes: HtmlNodes): string {
  return oneLine(textIn(nodes));
}

function textIn(nodes: HtmlNodes): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.tagName === 'del') return '';
      if (node.tagName === 'br') return ' ';
      return node.tagName === 'img' ? String(node.properties['alt'] ?? '') : textIn(node.children);
    })
    .join('');
}

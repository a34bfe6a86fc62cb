/** Small questions about the text of a block. */
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { oneLine } from '../../domain/one-line.ts';
import { REFUSED } from '../refusals.ts';

/** Whether `<!-- inget beslut -->` stands in a sentence or after it. */
export function isRefused(text: string, { start, text: sentence }: { start: number; text: string }): boolean {
  const isWithin = sentence.trimStart().indexOf(REFUSED) > 0;
  return (
    isWithin ||
    text
      .slice(start + sentence.length)
      .trimStart()
      .startsWith(REFUSED)
  );
}

/** The items under a question, but for those that ask on, and for «Svar: …», which says so itself. */
export function answerIn(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap((node): RootContent[] => (node.type === 'list' ? node.children : []))
    .map((item) => clean(textOf(item)))
    .filter((text) => text !== '' && !text.endsWith('?') && !/^Svar:/i.test(text))
    .join(' ');
}

/** Whether a block is an att-sats. */
export function beginsPoint(node: Nodes): boolean {
  return (node.type === 'paragraph' || node.type === 'listItem') && /^(?:[-–•]\s*)?att\s/i.test(textOf(node));
}

/** A text without the sign that ends it. */
export function withoutEnd(text: string): string {
  return text.replace(/[.,;]$/, '');
}

/** The block ids that stood in a node. */
export function blockIdsOf(node: Nodes): string[] {
  if (node.type === 'text') return (node.data as { blockIds?: string[] } | undefined)?.blockIds ?? [];
  return 'children' in node ? (node.children as Nodes[]).flatMap(blockIdsOf) : [];
}

/** An answer that goes on. */
export function joined(before: string | undefined, text: string): string {
  return before ? `${before} ${text}` : text;
}

/** A text without the signs of refusals, its white space taken together. */
export function clean(text: string): string {
  return oneLine(text.replaceAll(REFUSED, ''));
}

/** Small questions about the text of a block. */
import type { Nodes } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import { REFUSED } from '../../refusals.ts';
import { textOf } from '../../text-of.ts';

/** Whether a block is an att-sats, «att köpa stolar»: a point of a decision that began before it. */
export function beginsPoint(node: Nodes): boolean {
  return (node.type === 'paragraph' || node.type === 'listItem') && /^(?:[-–•]\s*)?att\s/i.test(textOf(node));
}

/** The block ids that stood in a node, as written without «^». */
export function blockIdsIn(node: Nodes): string[] {
  if (node.type === 'text') return node.data?.blockIds ?? [];
  return 'children' in node ? node.children.flatMap(blockIdsIn) : [];
}

/** A text on one line, without the signs of refusals. */
export function clean(text: string): string {
  return oneLine(text.replaceAll(REFUSED, ''));
}

/** A text without the sign that ends it. */
export function withoutEnd(text: string): string {
  return text.replace(/[.,;]$/, '');
}

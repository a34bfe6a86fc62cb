/** Small questions about the text of a block. */
import type { Nodes } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import { REFUSED } from '../../refusals.ts';
import { textOf } from '../../text-of.ts';
import { headings, headingWords } from '../phrases.ts';

/** Whether a block is an att-sats, «att köpa stolar»: a point of a decision that began before it; «Att göra: …» begins anew. */
export function beginsPoint(node: Nodes): boolean {
  if (node.type !== 'paragraph' && node.type !== 'listItem') return false;
  const text = textOf(node);
  const [, label] = /^(att\s[^:]{1,40}):/i.exec(text) ?? [];
  return /^(?:[-–•]\s*)?att\s/i.test(text) && !(label !== undefined && headings.has(headingWords(label)));
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

/** Marks: empty elements at the beginning of a block that carry the anchors of its outcomes. */
import type { Data, Literal, Paragraph, TableCell } from 'mdast';
import { openId } from '../../domain/fragment.ts';
import type { OutcomeKind } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import type { BlockNode } from './found.ts';

interface MarkNode extends Literal {
  type: 'mark';
  value: '';
  data: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    mark: MarkNode;
  }
  interface PhrasingContentMap {
    mark: MarkNode;
  }
}

/** Marks an outcome in its block; its kind is written out, «Beslut: », unless the block is labelled. */
export function markOutcome(node: BlockNode, anchor: string, kind: OutcomeKind, labelled: boolean): void {
  mark(node, anchor, ['outcome', `outcome-${kind}`], labelled ? '' : `${kinds[kind].word}: `);
}

/** Marks a block that only tells of earlier outcomes. */
export function markNews(node: BlockNode, anchor: string): void {
  mark(node, anchor, ['outcome'], '');
}

function mark(node: BlockNode, anchor: string, className: string[], word: string): void {
  const hChildren = word === '' ? [] : [{ type: 'text' as const, value: word }];
  const data = { hName: 'span', hProperties: { id: openId(anchor), className }, hChildren };
  firstPhrasing(node)?.children.unshift({ type: 'mark', value: '', data });
}

function firstPhrasing(node: BlockNode): Paragraph | TableCell | undefined {
  if (node.type === 'paragraph') return node;
  if (node.type === 'tableRow') return node.children[0];
  return node.children.find((child) => child.type === 'paragraph');
}

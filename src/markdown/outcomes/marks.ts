/** Marks: elements with the anchors of outcomes, at the sentences in which they are, that say of what kind these are. */
import type { Data, Literal, Paragraph, Parent, PhrasingContent, TableCell } from 'mdast';
import { openId } from '../../domain/fragment.ts';
import { oneLine } from '../../domain/one-line.ts';
import { type OutcomeKind, outcomeKinds } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { listInSwedish } from '../../swedish/collation.ts';
import { fold } from '../../swedish/names.ts';
import { textOf } from '../text-of.ts';
import type { BlockNode, FoundBlock, TextPlace } from './found.ts';
import { insertInline } from './inline-places.ts';
import { labels } from './phrases.ts';
import { wrapBeginning } from './wrap-beginning.ts';

/** What may be a label, before its colon. */
const LABEL = /^([^:.]{2,40}):/;

interface MarkNode extends Literal {
  type: 'mark';
  value: '';
  data: Data;
}

/** The words of a label that its author wrote. */
interface LabelNode extends Parent {
  type: 'label';
  children: PhrasingContent[];
  data: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    mark: MarkNode;
    label: LabelNode;
  }
  interface PhrasingContentMap {
    mark: MarkNode;
    label: LabelNode;
  }
}

/** An outcome to be marked; without a place, at the beginning of its block. */
export interface Marked {
  anchor: string;
  kind: OutcomeKind;
  at: TextPlace | undefined;
}

/** The outcomes of one sentence, and where that begins. */
interface MarkedSentence {
  nodes: TextPlace['nodes'];
  offset: number;
  marked: Marked[];
}

/**
 * Marks outcomes in their block, each at its sentence, and `news`, the anchor of what the block says of earlier ones, at its
 * beginning. The kinds of the outcomes of a sentence are written out once, «Beslut och uppgift: »; a label that the author
 * wrote tells it instead, and becomes the mark. Where a sentence begins in a link or in code it is marked at the beginning of
 * the block.
 */
export function markBlock(
  { node, labelEnd, act }: Pick<FoundBlock, 'node' | 'labelEnd' | 'act'>,
  all: readonly Marked[],
  news?: string,
): void {
  const first = firstPhrasing(node);
  if (!first) return;
  const sentences = sentencesOf(all, first, labelEnd);
  const opening = sentences.filter(({ nodes, offset }) => nodes[0] === first && offset === 0);
  const others = sentences.filter((sentence) => !opening.includes(sentence));
  const unplaced = [...new Set(others.map(({ nodes }) => nodes))].flatMap((nodes) => {
    const within = others.filter((sentence) => sentence.nodes === nodes);
    return insertInline(
      nodes,
      within.map((sentence) => ({ ...sentence, nodes: marksOf(sentence.marked, !hasLabel(sentence)) })),
    );
  });
  markBeginning(
    first,
    { labelEnd, act },
    [...opening, ...unplaced].flatMap(({ marked }) => marked),
    news,
  );
}

/** The outcomes by sentence; those of the sentence after a label are at the beginning of the block, as the label is. */
function sentencesOf(all: readonly Marked[], first: Paragraph | TableCell, labelEnd: number): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  for (const marked of all) {
    const { nodes, offset } = marked.at ?? { nodes: [first], offset: 0 };
    const start = nodes[0] === first && offset <= labelEnd ? 0 : offset;
    const same = sentences.find((sentence) => sentence.nodes[0] === nodes[0] && sentence.offset === start);
    if (same) same.marked.push(marked);
    else sentences.push({ nodes, offset: start, marked: [marked] });
  }
  return sentences;
}

/** Whether a sentence within a block begins with a label that its author wrote, «Uppgift: …». */
function hasLabel({ nodes, offset }: MarkedSentence): boolean {
  const sentence = oneLine(nodes.map(textOf).join(' ')).slice(offset);
  const [, label = ''] = LABEL.exec(sentence) ?? [];
  return labels.has(fold(label));
}

function markBeginning(
  first: Paragraph | TableCell,
  { labelEnd, act }: Pick<FoundBlock, 'labelEnd' | 'act'>,
  marked: readonly Marked[],
  news?: string,
): void {
  const newsMarks = news === undefined ? [] : [mark(news, ['outcome'], '')];
  const marks = [...marksOf(marked, labelEnd === 0), ...newsMarks];
  const [own, ...others] = marks;
  const isLabelled = labelEnd > 0 && (own !== undefined || act === 'answered');
  const label = labelWith(own);
  const isInLabel = isLabelled && wrapBeginning(first, labelEnd, label);
  first.children.unshift(...(isInLabel ? others : marks));
}

/** A label, still without words, with the anchor of a mark; without one for an answer, which is part of its question. */
function labelWith(own: MarkNode | undefined): LabelNode {
  const { hProperties = { className: ['outcome'] } } = own?.data ?? {};
  const className = [hProperties?.className ?? []].flat().concat('outcome-label') as string[];
  return { type: 'label', children: [], data: { hName: 'span', hProperties: { ...hProperties, className } } };
}

/** The marks of the outcomes of a sentence: the first says of what kinds they all are, unless the words tell it. */
function marksOf(marked: readonly Marked[], isSaid: boolean): MarkNode[] {
  const words = outcomeKinds
    .filter((kind) => marked.some((outcome) => outcome.kind === kind))
    .map((kind) => kinds[kind].word);
  const spoken = isSaid ? `${sentenceCase(listInSwedish(words))}: ` : '';
  return marked.map(({ anchor, kind }, index) =>
    mark(anchor, ['outcome', `outcome-${kind}`], index === 0 ? spoken : ''),
  );
}

/** «Beslut och uppgift» */
function sentenceCase(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}

function mark(anchor: string, className: string[], word: string): MarkNode {
  const hChildren = word === '' ? [] : [{ type: 'text' as const, value: word }];
  return {
    type: 'mark',
    value: '',
    data: { hName: 'span', hProperties: { id: openId(anchor), className }, hChildren },
  };
}

function firstPhrasing(node: BlockNode): Paragraph | TableCell | undefined {
  if (node.type === 'paragraph') return node;
  if (node.type === 'tableRow') return node.children[0];
  return node.children.find((child) => child.type === 'paragraph');
}

/** Whether what stands in a section is of the kind that a heading further up says, «## Beslut» over «### Lokal». */
import type { RootContent } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { sentencesOf } from '../../../swedish/sentences.ts';
import { textOf } from '../../text-of.ts';
import { isErrand } from '../grammar/construction-index.ts';
import { tokensOf } from '../grammar/tokens.ts';
import { clean } from './block-text.ts';

/** What is wanted, thought or talked of. */
const DISCUSSES =
  /(?<!\p{L})(?:vill|bör|borde|skulle|kanske|kan|kunde|var|är|har|hade|tal\s+om|(?:diskuter|föresl|önska|fråga|undra|informer|rapporter|berätta|prata|lyft)\p{L}*)(?!\p{L})/iu;

/** Points are, and one paragraph that says no more than that; prose only has some in it, and its sentences tell which. */
export function isListOf(kind: OutcomeKind, nodes: readonly RootContent[], isOfPerson: boolean): boolean {
  const blocks = nodes.filter(({ type }) => type !== 'heading');
  const [first, second] = blocks;
  if (first?.type === 'paragraph' && !second) return isOfPerson || isOne(kind, clean(textOf(first)));
  return blocks.every(({ type }) => type === 'list') || (kind === 'task' && first?.type === 'list');
}

function isOne(kind: OutcomeKind, text: string): boolean {
  if (kind === 'task') return isErrand(tokensOf(text)[0]?.word ?? '', 'infinitive');
  return sentencesOf(text).length === 1 && !(kind === 'decision' && DISCUSSES.test(text));
}

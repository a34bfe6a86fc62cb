/** «- Får vi pengar?»: an item that asks, answered by the items below it. */
import type { RootContent } from 'mdast';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

/** The shape of an item that ends with a question mark. */
export const questionItem: Shape = (block, context) => {
  if (block.node.type !== 'listItem' || !/\?[”")]*$/.test(block.text)) return undefined;
  return { drafts: [questionIn(block, context)] };
};

/** A block as a question, answered after «Svar:» or by the items below it. */
export function questionIn({ text, following }: Block, context: MeetingContext): Draft {
  const [question = '', answer = ''] = text.split(/\sSvar:\s*/i, 2);
  const answers = clean(answer) || answerIn(following);
  return draftOf({ kind: 'question', text: clean(question), phrase: '?', answer: answers }, context);
}

/** The items under a question, but for those that ask on, and for «Svar: …», which is a shape of its own. */
function answerIn(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => clean(textOf(item)))
    .filter((text) => text !== '' && !text.endsWith('?') && !/^Svar:/i.test(text))
    .join(' ');
}

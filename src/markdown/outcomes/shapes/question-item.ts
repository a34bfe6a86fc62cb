/** «- Får vi pengar?»: an item that asks, answered by the items below it. */
import type { RootContent } from 'mdast';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { placeInBlock } from '../blocks/place-in-block.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { recognise } from '../sentences/recognise.ts';
import { draftOf } from './draft.ts';
import { isNone } from './none.ts';
import type { Reading, Shape } from './reading.ts';

/** The shape of an item that ends with a question mark. */
export const questionItem: Shape = (block, context) => {
  const { node, text, heading } = block;
  // a point of an action list or an agenda asks nobody
  if (node.type === 'tableRow' || heading.kind === 'task' || heading.isAgenda || heading.isUndecided) return undefined;
  if (isNone(text)) return undefined;
  if (node.type === 'listItem' && /\?[”"]*$/.test(text)) return { drafts: [questionIn(block, context)] };
  return questionWithTask(block, context);
};

/** «Kan man få nyckel? Kerstin kollar.»: what asks, and who finds it out; nothing where the words after it may be the answer. */
function questionWithTask(block: Block, context: MeetingContext): Reading | undefined {
  const [, question = '', rest = ''] = /^([^.!?]{8,}\?)\s+(\p{Lu}.*)$/u.exec(block.text) ?? [];
  const { statements } = recognise(rest, context);
  if (question === '' || statements.length === 0 || statements.some(({ kind }) => kind !== 'task')) return undefined;
  const start = block.text.length - rest.length;
  const tasks = statements.map(({ kind, part, phrase, owners, sentence }) => ({
    ...draftOf({ kind, text: clean(part.text), phrase, owners }, context),
    ...placeInBlock(block, start + sentence.start),
  }));
  return { drafts: [draftOf({ kind: 'question', text: clean(question), phrase: '?' }, context), ...tasks] };
}

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

/** «- Får vi pengar?»: an item that asks, answered by the items below it. */
import type { RootContent } from 'mdast';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

/** The shape of an item that ends with a question mark. */
export const questionItem: Shape = ({ node, text, following }, context) => {
  if (node.type !== 'listItem' || !/\?[”")]*$/.test(text)) return undefined;
  const answer = answerIn(following);
  return { drafts: [draftOf({ kind: 'question', text: clean(text), phrase: '?', answer }, context)] };
};

/** The items under a question, but for those that ask on, and for «Svar: …», which is a shape of its own. */
function answerIn(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => clean(textOf(item)))
    .filter((text) => text !== '' && !text.endsWith('?') && !/^Svar:/i.test(text))
    .join(' ');
}

/** «- [x] Anna har ringt»: a task that is done. One with an empty box reads «Uppgift: …» by now, and is a labelled block. */
import { REFUSED } from '../../refusals.ts';
import { clean } from '../blocks/block-text.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

/** The shape of an item whose box is ticked. */
export const tickedItem: Shape = ({ node, text: written }, context) => {
  if (node.type !== 'listItem' || !node.data?.checked) return undefined;
  const labelEnd = /^Klart:\s*/.exec(written)?.[0].length ?? 0;
  const text = clean(written.slice(labelEnd));
  const owners = ownersOfTask(text, context.knownOwners);
  const task = draftOf({ kind: 'task', text, phrase: '- [x]', owners, done: true, isSure: true }, context);
  return { act: 'done', labelEnd, text, drafts: written.includes(REFUSED) ? [] : [task] };
};

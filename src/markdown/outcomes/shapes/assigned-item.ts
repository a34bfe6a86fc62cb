/** «- Skriva en guide (Anna)», «- Boka lokal – Bo»: an item that tells an errand and ends with who does it. */
import { clean } from '../blocks/block-text.ts';
import { isErrand } from '../grammar/construction-index.ts';
import { tokensOf } from '../grammar/tokens.ts';
import { onlyKnown } from '../owners/named-owners.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

const NAMES_AT_END = /(?:\(|\s[–—-]\s+|\s(?:→|=>|->)\s*)(\p{Lu}[^()–—]{1,60})\)?[.\s]*$/u;

/** The shape of an item that begins with an errand in the infinitive or the imperative, and ends with known people. */
export const assignedItem: Shape = ({ node, text, heading }, context) => {
  if (node.type !== 'listItem' || heading.isUndecided) return undefined;
  const [, names = ''] = NAMES_AT_END.exec(text) ?? [];
  const named = onlyKnown(names, context.knownOwners);
  if (!named || !isErrand(tokensOf(text)[0]?.word ?? '', 'infinitive')) return undefined;
  const task = draftOf({ kind: 'task', text: clean(text), phrase: names, owners: named.owners, isSure: true }, context);
  return { drafts: [task] };
};

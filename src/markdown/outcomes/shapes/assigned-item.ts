/** «- Skriva en guide (Anna)», «- Boka lokal, Bo», «- Anna: boka lokal», «@Anna: boka lokal»: what tells an errand, and whose it is. */
import { REFUSED } from '../../refusals.ts';
import { clean } from '../blocks/block-text.ts';
import { isErrand } from '../grammar/construction-index.ts';
import { tokensOf } from '../grammar/tokens.ts';
import { onlyKnown } from '../owners/named-owners.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

const NAMES_AT_END =
  /(?:\(|\s[–—-]\s+|\s(?:→|=>|->)\s*|(?<!\p{Lu}\p{L}*),\s+)(?:ansv(?:arig)?[.:]?\s+)?(\p{Lu}[^()–—]{1,60})\)?[.\s]*$/u;
const NAMES_AT_START = /^@?(\p{Lu}[^:–—]{1,60}?)(?::|\s[–—-])\s+(?=\p{L})/u;
const TO_BE_DONE = /(?<!\p{L})(?:ska|skall|måste|behöver)\s/u;

/**
 * The shape of an item that begins with an errand in the infinitive or the imperative, and names known people before or after; a
 * paragraph names them before.
 */
export const assignedItem: Shape = ({ node, text, heading }, context) => {
  if (node.type === 'tableRow' || heading.isUndecided || text.includes(REFUSED)) return undefined;
  const [start = '', first = ''] = NAMES_AT_START.exec(text) ?? [];
  const [, last = ''] = NAMES_AT_END.exec(text) ?? [];
  const [before, after] = [first, last].map((names) => onlyKnown(names, context.knownOwners));
  const isAtEnd = node.type === 'listItem' && after !== undefined && (beginsErrand(text) || TO_BE_DONE.test(text));
  const mayBeErrand = node.type === 'listItem' || isOnlyErrand(text, start.length);
  const named = before && mayBeErrand && beginsErrand(text.slice(start.length)) ? before : isAtEnd ? after : undefined;
  if (!named) return undefined;
  const phrase = named === before ? first : last;
  return {
    drafts: [draftOf({ kind: 'task', text: clean(text), phrase, owners: named.owners, isSure: true }, context)],
  };
};

/** «Bo: boka salen», and not what somebody says: «Bo: läsa är svårt», «Bo: läs på hemsidan», «Kerstin: Öppna förskolan har fullt». */
function isOnlyErrand(text: string, start: number): boolean {
  const words = text.slice(start);
  return (
    (text.startsWith('@') || /^\p{Ll}+[aåeoä]\s/u.test(words)) &&
    !/[!?]|(?<!\p{L})(?:är|var|blir|inte|kan|ska|har)(?!\p{L})/u.test(words)
  );
}

function beginsErrand(text: string): boolean {
  return isErrand(tokensOf(text.slice(0, 80))[0]?.word ?? '', 'infinitive');
}

/** «Bo Lind» under the heading «Val av kassör», and «Val av kassör: Bo Lind, omval»: an election that is said in no sentence. */
import { clean } from '../blocks/block-text.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

const ELECTION = /^(?:§?\s*\d[\d.]*[.:)]?\s*)?(?:(?:om|ny|fyllnads)?val\s+(?:av|till)\s[^:.–]{3,80})$/iu;
const RUN_IN = /^((?:§?\s*\d[\d.]*[.:)]?\s*)?(?:om|ny|fyllnads)?val\s+(?:av|till)\s[^:.–]{3,80})(?::|\s[–-])\s+(.+)$/iu;
/** What may stand after the names: «, omval», «(nyval, 2 år)». */
const AFTER_NAMES =
  /^(?:[\s,.(]+(?:(?:om|ny|fyllnads)val|för\s+)?(?:(?:ett|två|tre|\d)\s+år)?(?:t\.?\s?o\.?\s?m\.?\s.*)?)*[).\s]*$/iu;

/** The shape of a block that has nothing but names, where it or the heading over it says what they are elected to. */
export const election: Shape = ({ text, heading }, context) => {
  const [, office, names = text] = RUN_IN.exec(text) ?? [];
  if (heading.isUndecided || (office === undefined && !ELECTION.test(heading.topic))) return undefined;
  // «Bo Lind (sammankallande), Anna Ek»
  const alone = names.replace(/\s*\([^()]*\)/g, '');
  const elected = ownersFrom(alone, 0, context.knownOwners);
  if (!elected || !AFTER_NAMES.test(alone.slice(elected.end))) return undefined;
  const words = office === undefined ? `${heading.topic} – ${text}` : text;
  return { drafts: [draftOf({ kind: 'decision', text: clean(words), ownText: clean(text), phrase: 'val' }, context)] };
};

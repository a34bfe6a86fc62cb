/** «Bo Lind» under «Val av kassör», «Val av kassör: Bo Lind, omval», «Kassör; Bo Lind»: an election that is said in no sentence. */
import { capitalised } from '../../../swedish/names.ts';
import type { Block, Heading } from '../blocks/block.ts';
import { clean } from '../blocks/block-text.ts';
import { ämbeten } from '../language/subjects.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { draftOf } from './draft.ts';
import type { Shape } from './reading.ts';

const NUMBER = String.raw`(?:§?\s*\d[\d.]*[.:)]?\s*)`;
const ELECTIONS = new RegExp(`^${NUMBER}?(?:person|styrelse)?val$`, 'iu');
const ELECTION = new RegExp(String.raw`^${NUMBER}?(?:om|ny|fyllnads)?val\s+(?:av|till)\s[^:.–]{3,80}$`, 'iu');
/** «Val av justerare: Bo Lind», «4. Val av justerare Bo Lind» */
const RUN_IN = new RegExp(
  String.raw`^${NUMBER}?(?:[Oo]m|[Nn]y|[Ff]yllnads)?[Vv]al\s+(?:av|till)\s[^:;.–]{3,80}?(?:[:;.]|\s[–-])?\s+(\p{Lu}.*)$`,
  'u',
);
/** «Sekreterare för mötet: Bo Lind», «§ 4 Justerare; Bo Lind» */
const OFFICE = new RegExp(
  String.raw`^(?:[–-]\s*)?(${NUMBER})?(?:${ämbeten.join('|')})(\s[^:;.]{3,40})?[:;]\s+(.+)$`,
  'iu',
);
/** «§ 4 Justerare Bo Lind och Anna Ek» */
const OFFICE_AND_NAMES = new RegExp(
  String.raw`^(?:[–-]\s*)?(${NUMBER})?(?:${ämbeten.flatMap((word) => [word, capitalised(word)]).join('|')})(?:\s[–-])?()\s+(\p{Lu}.+)$`,
  'u',
);
const OF_MEETING = /(?<!\p{L})(?:för|vid)\s+(?:dagens\s+|detta\s+)?\p{L}*(?:möte|mötet|stämma|stämman)$/iu;
/** What may stand after the names: «, omval», «(nyval, 2 år)». */
const AFTER_NAMES =
  /^(?:[\s,.(]+(?:(?:om|ny|fyllnads)val|för\s+)?(?:(?:ett|två|tre|\d)\s+år)?(?:t\.?\s?o\.?\s?m\.?\s.*)?)*[).\s]*$/iu;
/** Who has the office already. */
const SITTING = /^(?:sittande|omval)[.\s]*$/iu;

/** The shape of a block that has nothing but names, where it or the heading over it says what they are elected to. */
export const election: Shape = ({ text, heading }, context) => {
  if (heading.isUndecided) return undefined;
  const own = RUN_IN.exec(text)?.[1] ?? officeHolders(text, heading);
  if (own === undefined && !ELECTION.test(heading.topic)) return undefined;
  // «Bo Lind (sammankallande), Anna Ek»
  const names = (own ?? text).replace(/\s*\([^()]*\)/g, '');
  const elected = ownersFrom(names, 0, context.knownOwners);
  const isSaid = elected && AFTER_NAMES.test(names.slice(elected.end)) && isSurely(elected, names);
  if (!isSaid && !(own && SITTING.test(own))) return undefined;
  const words = own === undefined ? `${heading.topic} – ${text}` : text;
  return { drafts: [draftOf({ kind: 'decision', text: clean(words), ownText: clean(text), phrase: 'val' }, context)] };
};

/** Who is said to have an office, where that is a point of the agenda; elsewhere they are those who are there, or sign. */
function officeHolders(text: Block['text'], { topic, isNumbered }: Heading): string | undefined {
  const [, number, ofMeeting = '', names] = OFFICE.exec(text) ?? OFFICE_AND_NAMES.exec(text) ?? [];
  return number !== undefined || isNumbered || OF_MEETING.test(ofMeeting) || ELECTIONS.test(topic) ? names : undefined;
}

/** «Val av revisor. Bordläggs.»: one word is a name only where someone is known by it. */
function isSurely({ surety, end }: { surety: string; end: number }, names: string): boolean {
  return surety === 'known' || /\s/.test(names.slice(0, end));
}

/** Which of those who are named in a clause is no subject of its verb: whoever is part of a phrase, or may be the object. */
import {
  böjdaVerb,
  detSomGes,
  framförNamn,
  gerNågon,
  görsMedNågon,
  närSlut,
  utanSubjekt,
} from '../language/clauses.ts';
import { samordnande } from '../language/markers.ts';
import { isOutside } from '../owners/bodies.ts';
import type { NamedOwners } from '../owners/named-owners.ts';
import { isGenitive } from '../owners/objects.ts';
import type { SentenceWords } from './sentence.ts';
import { tokenAt } from './tokens.ts';

const BEFORE_NAME: ReadonlySet<string> = new Set(framförNamn);
const NO_SUBJECT = new RegExp(`^(?:${utanSubjekt.join('|')}|\\p{L}*(?:${närSlut.join('|')}))$`, 'u');
const TO_PEOPLE = new RegExp(`^(?:${görsMedNågon.join('|')})`, 'u');
const GIVES = new RegExp(`^(?:${gerNågon.join('|')})`, 'u');
const SECOND_OBJECT = new RegExp(`^(?:${detSomGes.join('|')}|\\d+)$`, 'u');
const FINITE = new RegExp(`^(?:${böjdaVerb.join('|')}|\\p{L}{2,}(?:[aeo]r|ade|ns|it|tt))$`, 'u');
/** What stands before the first word of a clause. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['att', ...samordnande]);
/** No more words stand before the verb of a clause. */
const MOST_WORDS = 12;

/** Whether a name is part of a phrase: «Efter samtal med Per ringer Ida», «Gun i festkommittén», «Fatimas dukar». */
export function isPartOfPhrase({ text, tokens }: SentenceWords, named: NamedOwners): boolean {
  const index = tokenAt(tokens, named.start);
  const before = tokens[index - 1];
  if (before && BEFORE_NAME.has(before.word) && !before.gap.includes(',')) return true;
  if (before?.word === 'i' && !named.isPerson && index > 1) return true;
  return isOfOwner(text, named);
}

/** Whether the last name of owners is a genitive: what follows is theirs, and does nothing. */
export function isOfOwner(text: string, { start, end, owners, isPerson }: NamedOwners): boolean {
  return isPerson && isGenitive(text.slice(start, end), owners.at(-1) ?? '');
}

/** The index of the first word of the clause of a verb. */
export function clauseStart({ tokens }: SentenceWords, finite: number): number {
  let at = finite;
  while (
    at > Math.max(0, finite - MOST_WORDS) &&
    !/[,;:.!?–(]/.test(tokens[at]?.gap ?? '') &&
    !OPENS_CLAUSE.has(tokens[at - 1]?.word ?? '')
  )
    at -= 1;
  return at;
}

/** Whether another finite verb stands between two words. */
export function hasFiniteVerb(sentence: SentenceWords, from: number, to: number): boolean {
  return sentence.words(from, to).some((word) => FINITE.test(word));
}

/** Whether a person after a verb may be whom something is done to: «Hyresvärden ringer Bo», «Bos bror ringer Ida». */
export function mayBeObject(sentence: SentenceWords, finite: number): boolean {
  const start = clauseStart(sentence, finite);
  if (start >= finite) return false;
  const words = sentence.words(start, finite);
  const [first = '', second = ''] = words;
  if (isOutside(words.at(-1) ?? '')) return true;
  // «Den 4 april ringer Bo»
  if (NO_SUBJECT.test(first) || (first === 'den' && /^\d/.test(second))) return false;
  const verb = sentence.tokens[finite]?.word ?? '';
  const named = sentence.namedAt(finite + 1);
  const after = named ? (sentence.tokens[tokenAt(sentence.tokens, named.end)]?.word ?? '') : '';
  return TO_PEOPLE.test(verb) || (GIVES.test(verb) && SECOND_OBJECT.test(after));
}

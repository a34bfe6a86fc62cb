/** What stands around the words of a construction: who does it, when, and whether it is said to happen at all. */
import { nekande } from '../language/markers.ts';
import { type ClauseDoer, doerOf } from './doer.ts';
import { type FiniteVerb, finiteVerb } from './finite-verb.ts';
import type { SentenceWords } from './sentence.ts';
import { isSubordinate } from './subordinate.ts';
import type { VerbForm } from './verb-forms.ts';

/** The words of a construction in their clause. Indices are of the sentence's words. */
export interface Clause extends FiniteVerb {
  doer: ClauseDoer;
  isSubordinate: boolean;
  isNegated: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(nekande);

/** The clause of the words from `index` to `next`, which begin with a verb in a form, or are fixed; nothing where they have no verb. */
export function clauseOf(
  sentence: SentenceWords,
  index: number,
  next: number,
  form: VerbForm | undefined,
): Clause | undefined {
  const verb = finiteVerb(sentence, index, form);
  if (!verb) return undefined;
  const doer = doerOf(sentence, verb);
  const first =
    verb.mode === 'fixed' ? verb.finite - 1 : Math.min(doer.isShared ? verb.finite : doer.first, verb.finite);
  const words = [
    ...upToAtt(sentence.words(first, next), index - first),
    ...wordsAfter(sentence, Math.max(index + 1, next)),
  ];
  return {
    ...verb,
    doer,
    isSubordinate: isSubordinate(sentence, doer, verb.finite),
    isNegated: words.some((word) => NEGATIONS.has(word)),
  };
}

/** «Vi kom fram till att kören inte ska …»: what is denied after «att» is what is said, and not the verb before it. */
function upToAtt(words: readonly string[], verb: number): readonly string[] {
  const att = words.indexOf('att', Math.max(0, verb));
  return att < 0 ? words : words.slice(0, att);
}

/** «Vi beslutade inte», «fattade inga»: the words after a verb, up to those that tell what. */
function wordsAfter(sentence: SentenceWords, next: number): string[] {
  if (sentence.tokens[next - 1]?.word === 'att') return [];
  const words = sentence.words(next, next + 2);
  const end = words.findIndex((word) => word === 'att' || word === 'om');
  return end < 0 ? words : words.slice(0, end);
}

/** What stands around the words of a construction: who does it, when, and whether it is said to happen at all. */

import { type ClauseDoer, doerOf } from './doer.ts';
import { type FiniteVerb, finiteVerb } from './finite-verb.ts';
import { NEGATIONS } from './negations.ts';
import { FAR, type SentenceWords } from './sentence.ts';
import { isSubordinate } from './subordinate.ts';
import type { VerbForm } from './verb-forms.ts';

/** The words of a construction in their clause. Indices are of the sentence's words. */
export interface Clause extends FiniteVerb {
  doer: ClauseDoer;
  isSubordinate: boolean;
  isNegated: boolean;
}

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
  return {
    ...verb,
    doer,
    isSubordinate: isSubordinate(sentence, doer, verb.finite),
    isNegated:
      isNegated(sentence, first, endOf(sentence, index, next, ['att'])) || isNegatedAfter(sentence, index, next),
  };
}

/** «Vi beslutade inte», «fattade inga»: whether the words after a verb, up to those that tell what, deny it. */
function isNegatedAfter(sentence: SentenceWords, index: number, next: number): boolean {
  if (sentence.tokens[next - 1]?.word === 'att') return false;
  const from = Math.max(index + 1, next);
  return isNegated(sentence, from, endOf(sentence, from, from + 2, ['att', 'om']));
}

/** «Vi kom fram till att kören inte ska …»: what is denied after «att» is what is said, and not the verb before it. */
function endOf({ allWords }: SentenceWords, from: number, to: number, ends: readonly string[]): number {
  for (let at = Math.max(0, from); at < to; at += 1) if (ends.includes(allWords[at] ?? '')) return at;
  return to;
}

function isNegated({ text, tokens }: SentenceWords, from: number, to: number): boolean {
  return (
    tokens
      .slice(Math.max(0, from, to - FAR), Math.max(0, to))
      // «valdes Inga Alm»
      .some(({ word, start }) => NEGATIONS.has(word) && (start === 0 || text.startsWith(word.charAt(0), start)))
  );
}

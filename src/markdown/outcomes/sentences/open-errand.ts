/** What someone at the meeting does with a verb that no list has: «Pia rensar anslagstavlan», «läggs fram av Bo till mötet i april». */
import { clauseOf } from '../grammar/clause.ts';
import { constructionsOf } from '../grammar/construction-index.ts';
import { openErrandCounts } from '../grammar/errand-rule.ts';
import { mayBeOpenVerb, openVerbAt } from '../grammar/open-verbs.ts';
import type { SentenceWords } from '../grammar/sentence.ts';
import type { KnownOwners } from '../owners/known-owners.ts';
import { type PhraseMatch, phraseMatch } from './phrase-match.ts';

/** Verbs in the passive, and not in the past. */
const PASSIVE = /^\p{L}{2,}(?<!de)s$/u;
const NEAR = 3;
const FAR_OFF = 10;

/** A verb stands within so many words after the first one of a name. */
const VERB_WITHIN = 6;

/** Whether words in lower case may say that someone does something: a cheap test. */
export function mayHaveOpenErrand(words: readonly string[], owners: KnownOwners): boolean {
  return words.some(
    (word, at) =>
      owners.mayBegin(word) &&
      (words.slice(Math.max(0, at - 1), at).includes('av') ||
        words.slice(at + 1, at + VERB_WITHIN).some(mayBeOpenVerb)),
  );
}

/** The errand at a word that begins no construction; nothing when there is none. */
export function openErrand(sentence: SentenceWords, index: number): PhraseMatch | undefined {
  if (sentence.tokens[index]?.word === 'av') return doneByAgent(sentence, index);
  const verb = openVerbAt(sentence, index);
  if (!verb) return undefined;
  const isPresent = sentence.tokens[index]?.word.endsWith('r') ?? false;
  const form = { tense: isPresent ? ('present' as const) : ('infinitive' as const), isPassive: false };
  const clause = clauseOf(sentence, index, index + 1, form);
  const counts = clause && openErrandCounts(sentence, index, { clause, isTelling: verb === 'telling' });
  return counts && phraseMatch(sentence, { kind: 'task', ...counts }, { index, next: index + 1, clause });
}

/** The verb before «av»: right before it, or that of an errand further off, «tas en lista fram av». */
function passiveBefore({ tokens }: SentenceWords, index: number): number | undefined {
  const backs = Array.from({ length: FAR_OFF }, (_, back) => index - 1 - back);
  return backs.find((at) => {
    const word = tokens[at]?.word ?? '';
    if (index - at <= NEAR) return PASSIVE.test(word);
    return constructionsOf(word).some(({ construction, form }) => construction.isAhead && form?.isPassive);
  });
}

/** «En budget läggs fram av Bo till mötet i april»: whatever the verb is, what somebody does by a day. */
function doneByAgent(sentence: SentenceWords, index: number): PhraseMatch | undefined {
  const agent = sentence.namedAt(index + 1);
  const verb = passiveBefore(sentence, index);
  if (!agent?.isPerson || verb === undefined || !sentence.saysDue) return undefined;
  const clause = clauseOf(sentence, verb, verb + 1, { tense: 'present', isPassive: false });
  if (!clause || clause.isSubordinate || clause.isNegated) return undefined;
  const counts = { kind: 'task' as const, owners: agent.owners, isSure: true };
  return phraseMatch(sentence, counts, { index: verb, next: index + 1, clause });
}

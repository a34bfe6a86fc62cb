/** A text's sentences → what they say that the meeting leaves behind, by the constructions of `language/`. */
import { saysDue } from '../../../swedish/due-date.ts';
import { type Sentence, sentencesOf } from '../../../swedish/sentences.ts';
import { WORD } from '../../../swedish/word.ts';
import { type Clause, clauseOf } from '../grammar/clause.ts';
import { type Candidate, constructionsOf } from '../grammar/constructions.ts';
import { isOpenVerb, isTellingVerb } from '../grammar/open-verbs.ts';
import { restOfWords } from '../grammar/rest.ts';
import { countedAs, countedAsErrand } from '../grammar/rules.ts';
import { SentenceWords } from '../grammar/sentence.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { withGapped } from './gapped.ts';
import { chosen, type PhraseMatch } from './phrase-match.ts';
import { withoutDecisionsToPostpone } from './postponed.ts';
import { partsOf } from './sentence-parts.ts';
import type { Statement } from './statement.ts';

/** What was recognised, sentence by sentence: sure statements, and those of which the author is told. */
export interface Recognition {
  statements: readonly Statement[];
  nearMisses: readonly Statement[];
}

const NOTHING: Recognition = { statements: [], nearMisses: [] };
/** Verbs in the passive, and not in the past. */
const PASSIVE = /^\p{L}{2,}(?<!de)s$/u;
const ASKS = /\?[”")\s]*$/;

/** What the sentences of a text say; one that asks says nothing. */
export function recognise(text: string, context: MeetingContext): Recognition {
  // most texts have no word that begins a construction
  const words = text.toLowerCase().match(WORD) ?? [];
  if (!words.some((word) => constructionsOf(word)) && context.knownOwners.peopleIn(text).length === 0) return NOTHING;
  const statements: Statement[] = [];
  const nearMisses: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    if (ASKS.test(sentence.text)) continue;
    const matches = withGapped(sentence.text, matchesIn(sentence.text, context), context);
    const sure = chosen(matches.filter(({ isSure }) => isSure));
    if (sure.length > 0) statements.push(...statementsOf(sentence, sure));
    else nearMisses.push(...statementsOf(sentence, chosen(matches).slice(0, 1)));
  }
  return { statements, nearMisses };
}

/** Every construction that counts, in the order of the sentence; of two that begin with one word the first class. */
function matchesIn(text: string, context: MeetingContext): PhraseMatch[] {
  const sentence = new SentenceWords(text, context);
  return sentence.tokens.flatMap(({ word }, index) => {
    const kinds = new Map<string, PhraseMatch>();
    for (const candidate of constructionsOf(word) ?? []) {
      if (kinds.has(candidate.construction.kind)) continue;
      const match = matchOf(candidate, sentence, index);
      if (match) kinds.set(match.kind, match);
    }
    const open = kinds.size === 0 ? openErrand(sentence, index) : undefined;
    return open ? [open] : [...kinds.values()];
  });
}

function matchOf(candidate: Candidate, sentence: SentenceWords, index: number): PhraseMatch | undefined {
  const rest = restOfWords(sentence, candidate.construction, index);
  const clause = rest && clauseOf(sentence, index, rest.next, candidate.form);
  if (!rest || !clause) return undefined;
  const counts = countedAs({ ...candidate, index, next: rest.next, owners: rest.owners, clause }, sentence);
  return (
    counts &&
    phraseMatch(sentence, { kind: candidate.construction.kind, ...counts }, { index, next: rest.next, clause })
  );
}

/** «Pia rensar anslagstavlan» */
function openErrand(sentence: SentenceWords, index: number): PhraseMatch | undefined {
  if (sentence.tokens[index]?.word === 'av') return doneByAgent(sentence, index);
  const isTelling = isTellingVerb(sentence, index);
  if (!isTelling && !isOpenVerb(sentence, index)) return undefined;
  const isPresent = sentence.tokens[index]?.word.endsWith('r') ?? false;
  const form = { tense: isPresent ? ('present' as const) : ('infinitive' as const), isPassive: false };
  const clause = clauseOf(sentence, index, index + 1, form);
  const counts = clause && countedAsErrand(clause, sentence, isTelling);
  return counts && phraseMatch(sentence, { kind: 'task', ...counts }, { index, next: index + 1, clause });
}

/** «En budget läggs fram av Bo till mötet i april»: whatever the verb is, what somebody does by a day. */
function doneByAgent(sentence: SentenceWords, index: number): PhraseMatch | undefined {
  const agent = sentence.namedAt(index + 1);
  const verb = [1, 2, 3].map((back) => index - back).find((at) => PASSIVE.test(sentence.tokens[at]?.word ?? ''));
  if (!agent?.isPerson || verb === undefined || !saysDue(sentence.text)) return undefined;
  const clause = clauseOf(sentence, verb, verb + 1, { tense: 'present', isPassive: false });
  if (!clause || clause.isSubordinate || clause.isNegated) return undefined;
  const counts = { kind: 'task' as const, owners: agent.owners, isSure: true };
  return phraseMatch(sentence, counts, { index: verb, next: index + 1, clause });
}

function phraseMatch(
  { text, tokens }: SentenceWords,
  outcome: Pick<PhraseMatch, 'kind' | 'owners' | 'isSure'>,
  { index, next, clause }: { index: number; next: number; clause: Clause },
): PhraseMatch {
  const last = tokens[next - 1] ?? tokens[index];
  return {
    ...outcome,
    words: text.slice(tokens[index]?.start, last?.end),
    start: tokens[Math.min(index, clause.finite, clause.doer.first)]?.start ?? 0,
    end: last?.end ?? text.length,
    sharesSubject: clause.doer.isShared,
  };
}

function statementsOf(sentence: Sentence, matches: readonly PhraseMatch[]): Statement[] {
  const parts = partsOf(sentence.text, matches);
  return withoutDecisionsToPostpone(sentence.text, matches).map((match) => {
    const { start, text } = parts.get(match) ?? { start: 0, text: sentence.text };
    return {
      kind: match.kind,
      phrase: match.words,
      start: sentence.start + match.start,
      sentence,
      part: { start: sentence.start + start, text },
      owners: match.owners,
    };
  });
}

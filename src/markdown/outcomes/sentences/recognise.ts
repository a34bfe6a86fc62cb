/** A text's sentences → what they say that the meeting leaves behind, by the constructions of `language/`. */
import { type Sentence, sentencesOf } from '../../../swedish/sentences.ts';
import { WORD } from '../../../swedish/word.ts';
import { clauseOf } from '../grammar/clause.ts';
import { type Candidate, constructionsAt, mayHaveConstruction } from '../grammar/construction-index.ts';
import { restOfWords } from '../grammar/rest.ts';
import { countedAs } from '../grammar/rules.ts';
import { SentenceWords } from '../grammar/sentence.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { withGapped } from './gapped.ts';
import { mayHaveOpenErrand, openErrand } from './open-errand.ts';
import { chosen, type PhraseMatch, phraseMatch } from './phrase-match.ts';
import { withoutDecisionsToPostpone } from './postponed.ts';
import { partsOf } from './sentence-parts.ts';
import type { Statement } from './statement.ts';

/** What was recognised, sentence by sentence: sure statements, and those of which the author is told. */
export interface Recognition {
  statements: readonly Statement[];
  nearMisses: readonly Statement[];
}

const NOTHING: Recognition = { statements: [], nearMisses: [] };
const QUOTE = /[”"“»]/u;
const QUOTED = /[”"“»][^”"“»]{2,}[”"“«»]/gu;
const ASKS = /\?[”")\s]*$/;

/** What the sentences of a text say, of which some begin at `starts` whatever stands before; one that asks says nothing. */
export function recognise(text: string, context: MeetingContext, starts: readonly number[] = []): Recognition {
  if (!maySay(text, context)) return NOTHING;
  const statements: Statement[] = [];
  const nearMisses: Statement[] = [];
  for (const sentence of sentencesOf(text, starts)) {
    if (ASKS.test(sentence.text) || (sentence.text !== text && !maySay(sentence.text, context))) continue;
    const matches = withGapped(sentence.text, matchesIn(sentence.text, context), context).filter(
      isOwnWord(sentence.text),
    );
    const sure = chosen(matches.filter(({ isSure }) => isSure));
    if (sure.length > 0) statements.push(...statementsOf(sentence, sure));
    else nearMisses.push(...statementsOf(sentence, chosen(matches).slice(0, 1)));
  }
  return { statements, nearMisses };
}

/** A cheap test: most texts have neither a construction nor someone who does something. */
function maySay(text: string, { knownOwners }: MeetingContext): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  return mayHaveConstruction(words) || mayHaveOpenErrand(words, knownOwners);
}

/** Whether a match is not within quotation marks: what somebody says or what is written elsewhere. */
function isOwnWord(text: string): (match: PhraseMatch) => boolean {
  if (!QUOTE.test(text)) return () => true;
  const quotes = Array.from(text.matchAll(QUOTED), ({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  return ({ start }) => quotes.every((quote) => start < quote.start || start >= quote.end);
}

/** Every construction that counts, in the order of the sentence; of two that begin with one word the first class. */
function matchesIn(text: string, context: MeetingContext): PhraseMatch[] {
  const sentence = new SentenceWords(text, context);
  const matches: PhraseMatch[] = [];
  for (const index of sentence.tokens.keys()) {
    const own = matchesAt(sentence, index, constructionsAt(sentence.allWords, index));
    if (own.length > 0) matches.push(...own);
    else {
      const open = openErrand(sentence, index);
      if (open) matches.push(open);
    }
  }
  return matches;
}

const NONE: readonly PhraseMatch[] = [];

/** What counts of the constructions that a word can begin: of each kind the first. */
function matchesAt(sentence: SentenceWords, index: number, candidates: readonly Candidate[]): readonly PhraseMatch[] {
  if (candidates.length === 0) return NONE;
  const matches: PhraseMatch[] = [];
  for (const candidate of candidates) {
    if (matches.some(({ kind }) => kind === candidate.construction.kind)) continue;
    const match = matchOf(candidate, sentence, index);
    if (match) matches.push(match);
  }
  return matches;
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

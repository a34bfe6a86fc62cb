/** A text's sentences → what they say that the meeting leaves behind, by the constructions of `language/`. */
import { type Sentence, sentencesOf } from '../../../swedish/sentences.ts';
import { WORD } from '../../../swedish/word.ts';
import { clauseOf } from '../grammar/clause.ts';
import { constructionsOf } from '../grammar/constructions.ts';
import { matchPattern } from '../grammar/pattern.ts';
import { countedAs } from '../grammar/rules.ts';
import { SentenceWords } from '../grammar/sentence.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { restOfWords } from '../grammar/rest.ts';
import type { PhraseMatch } from './phrase-match.ts';
import { chosen } from './phrase-match.ts';
import { withoutDecisionsToPostpone } from './postponed.ts';
import { partsOf } from './sentence-parts.ts';
import type { Statement } from './statement.ts';

/** What was recognised, sentence by sentence: sure statements, and those of which the author is told. */
export interface Recognition {
  statements: readonly Statement[];
  nearMisses: readonly Statement[];
}

const NOTHING: Recognition = { statements: [], nearMisses: [] };
const ASKS = /\?[”")\s]*$/;

/** What the sentences of a text say; one that asks says nothing. */
export function recognise(text: string, context: MeetingContext): Recognition {
  // most texts have no word that begins a construction
  if (!text.toLowerCase().match(WORD)?.some((word) => constructionsOf(word))) return NOTHING;
  const statements: Statement[] = [];
  const nearMisses: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    if (ASKS.test(sentence.text)) continue;
    const matches = matchesIn(sentence.text, context);
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
    const kinds = new Set<string>();
    return (constructionsOf(word) ?? []).flatMap(({ construction, form }): PhraseMatch[] => {
      if (kinds.has(construction.kind)) return [];
      const rest = restOfWords(sentence, construction, index);
      if (!rest) return [];
      const clause = clauseOf(sentence, index, rest.next, form);
      if (!clause) return [];
      const found = { construction, form, index, next: rest.next, owners: rest.owners, clause };
      const counts = countedAs(found, sentence);
      if (!counts) return [];
      kinds.add(construction.kind);
      const first = sentence.tokens[Math.min(index, clause.finite, clause.doer.first)];
      const last = sentence.tokens[rest.next - 1] ?? sentence.tokens[index];
      return [
        {
          kind: construction.kind,
          words: text.slice(sentence.tokens[index]?.start, last?.end),
          start: first?.start ?? 0,
          end: last?.end ?? text.length,
          owners: counts.owners,
          isSure: counts.isSure,
          sharesSubject: clause.doer.isShared,
        },
      ];
    });
  });
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

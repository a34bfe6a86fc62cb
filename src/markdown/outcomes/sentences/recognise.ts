/** A text's sentences → what they say that the meeting leaves behind, by the phrases of `phrase-data.ts`. */
import { saysDue } from '../../../swedish/due-date.ts';
import { type Sentence, sentencesOf } from '../../../swedish/sentences.ts';
import { WORD } from '../../../swedish/word.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { PhraseIndex, phrasesPossibleIn } from '../phrase-index.ts';
import { nearMisses as nearMissPhrases, phrases } from '../phrases.ts';
import { matchesIn, type PhraseMatch } from './phrase-match.ts';
import { withoutDecisionsToPostpone } from './postponed.ts';
import { partsOf } from './sentence-parts.ts';
import type { Statement } from './statement.ts';

/**
 * What was recognised, sentence by sentence, within one in the order of the phrases. A sentence has statements that count,
 * or one near miss, or nothing.
 */
export interface Recognition {
  statements: readonly Statement[];
  nearMisses: readonly Statement[];
}

const NOTHING: Recognition = { statements: [], nearMisses: [] };
const ASKS = /\?[”")\s]*$/;

const phraseIndex = new PhraseIndex(phrases);
const nearMissIndex = new PhraseIndex(nearMissPhrases);

/** What the sentences of a text say; one that asks says nothing. */
export function recognise(text: string, context: MeetingContext): Recognition {
  // which phrases the text may have is soon known, and most texts have none
  const words = wordsOf(text);
  const possible = phraseIndex.possibleIn(words, saysDue(text));
  const possibleNear = nearMissIndex.possibleIn(words, false);
  if (possible.length + possibleNear.length === 0) return NOTHING;

  const statements: Statement[] = [];
  const nearMisses: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    if (ASKS.test(sentence.text)) continue;
    const own = wordsOf(sentence.text);
    const matches = matchesIn(sentence.text, phrasesPossibleIn(possible, own), context);
    if (matches.length > 0) statements.push(...statementsOf(sentence, matches));
    else {
      const near = matchesIn(sentence.text, phrasesPossibleIn(possibleNear, own), context);
      nearMisses.push(...statementsOf(sentence, near.slice(0, 1)));
    }
  }
  return { statements, nearMisses };
}

function statementsOf(sentence: Sentence, matches: readonly PhraseMatch[]): Statement[] {
  const parts = partsOf(sentence.text, matches);
  return withoutDecisionsToPostpone(sentence.text, matches).map((match) => {
    const { start, text } = parts.get(match) ?? { start: 0, text: sentence.text };
    return {
      kind: match.phrase.kind,
      phrase: match.words,
      start: sentence.start + match.start,
      sentence,
      part: { start: sentence.start + start, text },
      owners: match.owners,
    };
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

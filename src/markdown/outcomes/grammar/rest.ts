/** Where the words after the first one of a construction are: right after it, or after its doer and small words. */
import { nekande, småord } from '../language/markers.ts';
import { type Construction, mayStandAmong } from './constructions.ts';
import { expressionAt, expressionsOf } from './expressions.ts';
import { matchPattern, type PatternMatch } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';
import { tokenAt } from './tokens.ts';

/** Small words, «också», «inte», that may stand there. */
const SMALL = expressionsOf([...småord, ...nekande]);
/** No more of them stand between a verb and the rest of its construction. */
const MOST = 4;

/** Where the words of a construction after the one at `index` end, and who is named in them; nothing where they are not. */
export function restOfWords(
  sentence: SentenceWords,
  construction: Construction,
  index: number,
): PatternMatch | undefined {
  const { rest, isFixed } = construction;
  const { tokens } = sentence;
  if (!mayStandAmong(construction, sentence.vocabulary)) return undefined;
  const direct = matchPattern(rest, tokens, index + 1, sentence.resolve);
  if (direct || isFixed || rest.length === 0) return direct;
  const after = index + 1;
  let at = sentence.resolve('vi', after)?.next ?? endOfNamed(sentence, after) ?? after;
  for (let skipped = 0; skipped <= MOST; skipped += 1) {
    const found = at > after ? matchPattern(rest, tokens, at, sentence.resolve) : undefined;
    const next = found || /[.;:!?]/.test(tokens[at]?.gap ?? '') ? undefined : expressionAt(SMALL, sentence, at);
    if (found || next === undefined) return found;
    at = next;
  }
  return undefined;
}

function endOfNamed(sentence: SentenceWords, index: number): number | undefined {
  const named = sentence.namedAt(index);
  return named && tokenAt(sentence.tokens, named.end);
}

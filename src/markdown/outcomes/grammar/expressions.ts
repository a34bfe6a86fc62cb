/** Fixed expressions of one or more words, found by their first word: «varje», «en gång i veckan». */

import { matchPattern, type Pattern, patternOf } from './pattern.ts';
import type { SentenceWords } from './sentence.ts';

/** Expressions by the word that each begins with. */
export type Expressions = ReadonlyMap<string, readonly Pattern[]>;

/** Expressions as they are written in `language/`, made ready. */
export function expressionsOf(written: readonly string[]): Expressions {
  const byWord = new Map<string, Pattern[]>();
  for (const words of written) {
    const [first = '', ...rest] = words.split(' ');
    const pattern = patternOf(rest.join(' '));
    for (const word of first.split('|')) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return byWord;
}

/** Whether an expression begins at a word of a sentence. */
export function isExpressionAt(expressions: Expressions, { tokens, resolve }: SentenceWords, index: number): boolean {
  const patterns = expressions.get(tokens[index]?.word ?? '');
  // «ansvarsfrihet för det gångna året», «tidigare protokoll»: what it is about, and not when it was
  if (!patterns || tokens[index - 1]?.word === 'för' || /protokoll/.test(tokens[index + 1]?.word ?? '')) return false;
  return patterns?.some((rest) => matchPattern(rest, tokens, index + 1, resolve) !== undefined);
}

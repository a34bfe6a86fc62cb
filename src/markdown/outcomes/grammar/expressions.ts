/** Fixed expressions of one or more words, found by their first word: «varje», «en gång i veckan». */

import { addToGroup } from '../../../domain/grouped.ts';
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
    for (const word of first.split('|')) addToGroup(byWord, word, pattern);
  }
  return byWord;
}

/** The index of the word after the expression that begins at a word; nothing where none does. */
export function expressionAt(
  expressions: Expressions,
  { tokens, resolve }: SentenceWords,
  index: number,
): number | undefined {
  for (const rest of expressions.get(tokens[index]?.word ?? '') ?? []) {
    const found = matchPattern(rest, tokens, index + 1, resolve);
    if (found) return found.next;
  }
  return undefined;
}

/** Whether an expression of time begins at a word, and is not what something is about: «ansvarsfrihet för det gångna året». */
export function isExpressionAt(expressions: Expressions, sentence: SentenceWords, index: number): boolean {
  const { tokens } = sentence;
  if (tokens[index - 1]?.word === 'för' || /protokoll/.test(tokens[index + 1]?.word ?? '')) return false;
  return expressionAt(expressions, sentence, index) !== undefined;
}

/** A sentence → its words, each with its place and what stands before it. */
import { WORD } from '../../../swedish/word.ts';

/** A word of a sentence. Offsets are of the sentence. */
export interface Token {
  /** In lower case. */
  word: string;
  start: number;
  end: number;
  /** What stands between it and the word before it. */
  gap: string;
}

/** The words of a sentence, in order. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { 0: written, index } of sentence.matchAll(WORD)) {
    const end = index + written.length;
    tokens.push({ word: written.toLowerCase(), start: index, end, gap: sentence.slice(before, index) });
    before = end;
  }
  return tokens;
}

/** The index of the first word at an offset or after it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [first, after] = [0, tokens.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) first = middle + 1;
    else after = middle;
  }
  return first;
}

/** «Menade du»: the word of the archive that someone may have meant who wrote one that is not there. */
import { stem, withoutDots } from './stem.ts';

/** What corrections are made from. Words are parted by spaces. */
export interface Spelling {
  /** The words of the archive, the most common first. */
  words: string;
  /** Stems of other Swedish words that are a letter away from one of them: who writes one of those means it. */
  others: string;
}

/** The shortest word that is corrected, and from how many letters on two may be wrong. */
const SHORTEST = 4;
const LONG = 12;

/** The word that is nearest to one in lower case, the most common of several; nothing when none is near. */
export function meantWord(word: string, { words, others }: Spelling): string | undefined {
  const asked = withoutDots(stem(word));
  if (word.length < SHORTEST || others.split(' ').some((other) => withoutDots(other) === asked)) return undefined;
  let best: string | undefined;
  let least = word.length >= LONG ? 3 : 2;
  for (const candidate of words.split(' ')) {
    if (Math.abs(candidate.length - word.length) > 6 || candidate.length < SHORTEST) continue;
    const away = Math.min(
      distance(withoutDots(word), withoutDots(candidate), least),
      distance(asked, withoutDots(stem(candidate)), least),
    );
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** How many letters are wrong: missing, too many, others, or two that changed places; at least `limit` when so many. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = at(last, j - 1) + (same ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1, swapped ? at(before, j - 2) + 1 : limit);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** The Swedish words that are not taken for misspelt ones of an archive, though they are near: «parkering» and «markering». */
import { comparePlain } from '../../domain/order.ts';
import { withoutDots } from '../../swedish/stem.ts';

/** How many bits of a sum of letters are compared: enough to tell the words of a large archive from most others. */
const BITS = 20;

/**
 * The stems among `others` that equal one of `stems` when each loses at most one letter, or one of `keys` without its dots;
 * without `stems` themselves. Sorted.
 */
export function nearbyStems(stems: readonly string[], keys: Iterable<string>, others: readonly string[]): string[] {
  const own = new Set(stems);
  const near = new Set([...stems, ...stems.flatMap(withoutOneLetter)]);
  const bare = new Set(Array.from(keys, withoutDots));
  const mayBeNear = sumsOf(near);
  return others
    .filter(
      (other) =>
        !own.has(other) &&
        (bare.has(other) ||
          near.has(other) ||
          (mayBeNear(other) && withoutOneLetter(other).some((rest) => near.has(rest)))),
    )
    .sort(comparePlain);
}

function withoutOneLetter(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}

/**
 * Whether a word may be one of some when it loses a letter: almost none of a dictionary's is, and to sum up the letters of
 * a word is much quicker than to make a word for each that it may lose.
 */
function sumsOf(words: ReadonlySet<string>): (word: string) => boolean {
  const isSum = new Uint8Array(1 << BITS);
  for (const word of words) isSum[sumOf(word) >>> (32 - BITS)] = 1;
  return (word) => {
    const sum = sumOf(word);
    for (let at = 0; at < word.length; at += 1)
      if (isSum[(sum - weightOf(word.charCodeAt(at))) >>> (32 - BITS)]) return true;
    return false;
  };
}

/** The sum of a word's letters, in whatever order, modulo 2³². */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (sum + weightOf(word.charCodeAt(at))) | 0;
  return sum;
}

/** A number for a letter, such that sums of different letters are seldom equal: the bits are mixed as in MurmurHash 3. */
function weightOf(letter: number): number {
  const mixed = Math.imul(letter, 0xcc9e2d51);
  return Math.imul(mixed ^ (mixed >>> 15), 0x1b873593);
}

/** The Swedish words that are not taken for misspelt ones of an archive, though they are near: «parkering» and «markering». */
import { comparePlain } from '../domain/order.ts';
import type { Dictionary } from '../swedish/dictionary.ts';
import { firstNames } from '../swedish/first-names.ts';
import { stem, withoutDots } from '../swedish/stem.ts';

/** The shortest stem of such a word: «tak» of «taket». */
const SHORTEST_STEM = 3;

/**
 * The stems of Swedish words and names that equal one of `stems` when each loses at most one letter, or one of `keys` without
 * its dots; without `stems` themselves.
 */
export function nearbyStems(stems: readonly string[], keys: Iterable<string>, dictionary: Dictionary): string[] {
  const own = new Set(stems);
  const near = new Set(stems.flatMap(withoutOneLetter));
  const bare = new Set(Array.from(keys, withoutDots));
  const others = new Set<string>();
  for (const word of [...dictionary.words(), ...dictionary.names(), ...firstNames]) {
    const other = stem(word);
    if (other.length < SHORTEST_STEM || own.has(other) || others.has(other)) continue;
    if (bare.has(other) || near.has(other) || withoutOneLetter(other).some((rest) => near.has(rest) || own.has(rest)))
      others.add(other);
  }
  return [...others].sort(comparePlain);
}

function withoutOneLetter(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** «Menade du»: suggests a word of the archive for a search word that is not in it. */
import { distance } from './edit-distance.ts';
import { stem, withoutDots } from './stem.ts';

/** The data for suggestions, lists of words separated by spaces. */
export interface Spelling {
  /** The words of the archive, the most common first. */
  words: string;
  /** Stems of Swedish words near those of the archive; they are not misspellings, so they are not corrected. */
  others: string;
}

/** The fewest letters of a word that is corrected, and of a word in which two letters may be wrong. */
const SHORTEST = 4;
const LONG = 12;

/** The archive's word nearest to a word in lower case, the most common of several; undefined when none is near. */
export function meantWord(word: string, { words, others }: Spelling): string | undefined {
  const wanted = withoutDots(stem(word));
  if (word.length < SHORTEST || others.split(' ').some((other) => withoutDots(other) === wanted)) return undefined;
  let best: string | undefined;
  let least = word.length >= LONG ? 3 : 2;
  for (const candidate of words.split(' ')) {
    if (Math.abs(candidate.length - word.length) > 6 || candidate.length < SHORTEST) continue;
    const away = Math.min(
      distance(withoutDots(word), withoutDots(candidate), least),
      distance(wanted, withoutDots(stem(candidate)), least),
    );
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

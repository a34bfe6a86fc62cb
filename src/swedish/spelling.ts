/** «Menade du»: the word of the archive that someone may have meant who wrote one that is not there. */
import { distance } from './edit-distance.ts';
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

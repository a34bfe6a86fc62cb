/** «Menade du»: suggests a word of the archive for a search word that is not in it. */
import { distance } from './edit-distance.ts';
import { stem, withoutDots } from './stem.ts';

/** The data for suggestions, lists of words separated by spaces. */
export interface Spelling {
  /** The words of the archive, the most common first. */
  words: string;
  /** Stems of Swedish words near those of the archive, and words; they are not misspellings, so they are not corrected. */
  others: string;
}

/** The fewest letters of a word that is corrected, and of a stem that is compared. */
const SHORTEST = 4;
const SHORTEST_STEM = 5;
/** The fewest letters of a word whose first letter may be wrong. */
const SHORTEST_WRONG_FIRST = 7;
/**
 * The fewest letters of a word in which two may be wrong; in shorter ones one may. Of Swedish words with eleven letters or
 * more fewer than half have another one within two letters, of those with eight nine in ten.
 */
const LONG = 11;

/** Whether a word is a Swedish one that is listed as none of the archive's. */
export function isKnown(word: string, { others }: Spelling): boolean {
  const listed = others.split(' ');
  return listed.includes(stem(word)) || listed.includes(word);
}

/** The archive's word nearest to a word in lower case, the most common of several; undefined when none is near. */
export function meantWord(word: string, { words, others }: Spelling): string | undefined {
  const wanted = stem(word);
  const bare = withoutDots(wanted);
  if (word.length < SHORTEST || others.split(' ').some((other) => other === word || withoutDots(other) === bare))
    return undefined;
  const isLong = word.length >= LONG;
  let best: string | undefined;
  let least = isLong ? 3 : 2;
  for (const candidate of words.split(' ')) {
    if (Math.abs(candidate.length - word.length) > 6 || candidate.length < SHORTEST) continue;
    const isLike = beginAlike(word, candidate);
    if (!isLike && word.length < SHORTEST_WRONG_FIRST) continue;
    // a wrong first letter is the only mistake
    const limit = isLike ? least : Math.min(least, 2);
    const other = stem(candidate);
    const ofStems = mayBeCompared(wanted, other) ? mistakes(wanted, other, limit) : limit;
    const away = Math.min(mistakes(word, candidate, limit), ofStems);
    if (away < limit) [best, least] = [candidate, away];
  }
  return best;
}

/**
 * Whether two stems may be compared: they are not short, and differ in more than an ending: «senior» is no misspelt «seniorn», «klub» is a misspelt «klubb».
 */
function mayBeCompared(a: string, b: string): boolean {
  if (withoutDots(a) === withoutDots(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isDoubled = long === short + short.slice(-1);
  return short.length >= SHORTEST_STEM && (isDoubled || !long.startsWith(short));
}

/** How many mistakes, up to a limit, make one word of another; dots that are left out count as one, however many they are. */
function mistakes(a: string, b: string, limit: number): number {
  const [bareA, bareB] = [withoutDots(a), withoutDots(b)];
  if (bareA === bareB) return a === b ? 0 : 1;
  const dotted = distance(a, b, limit);
  const away = bareA === a && bareB !== b ? Math.min(dotted, distance(bareA, bareB, limit) + 1) : dotted;
  return away > 1 && areTwoOthers(bareA, bareB) ? limit : away;
}

/** Whether two letters of a word are others than in another one; then it is rather another word than a misspelt one. */
function areTwoOthers(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const wrong = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  return wrong.length === 2 && (a[first] !== b[second] || a[second] !== b[first]);
}

/** Whether two words have the same first letter, or their first two changed places: a first letter is seldom wrong. */
function beginAlike(a: string, b: string): boolean {
  const [firstA, secondA, firstB, secondB] = [a.charAt(0), a.charAt(1), b.charAt(0), b.charAt(1)];
  return withoutDots(firstA) === withoutDots(firstB) || (firstA === secondB && secondA === firstB);
}

/**
 * What the forms of a Swedish word have in common, by rule and without a dictionary: the same function makes the keys
 * of the search index at build and reads what someone searches for in the browser. It says little on purpose; forms
 * that it does not bring together (böcker, nycklar) the index has under all their stems.
 */
import { WORD } from './word.ts';

/** Endings and what stands instead; the first that fits is taken. Verbs and plurals in «-ar» keep their «a». */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ar|or|ade?|at|ande)$/, 'a'],
  [/(?:er|en|et|it|e)$/, ''],
  [/(?<=...[aeiuyåäöé])[nt]$/, ''],
];

/** The stem of a word in lower case: of «bank», «banken», «banker» and «bankens» it is «bank». At least three letters. */
export function stem(word: string): string {
  const bare = (word.length > 4 ? word.replace(/(?<!s)s$/, '') : word).replace(/(?<=[aeo]r|[^e]e)na$/, '');
  for (const [ending, instead] of ENDINGS) {
    const found = ending.exec(bare);
    if (found && found.index >= 3) return bare.slice(0, found.index) + instead;
  }
  return bare;
}

/** The words of a text in lower case, letters and digits; «e-post» is two. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** å, ä and ö as a and o: not every keyboard has them. */
export function withoutDots(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The name of the list in which the words of a key stand: its first letter. */
export function listOf(key: string): string {
  return withoutDots(key).charAt(0);
}

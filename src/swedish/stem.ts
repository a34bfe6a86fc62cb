/**
 * A light Swedish stemmer by rules, without a dictionary: it makes search keys at build and reduces queries in the
 * browser. It under-stems on purpose; irregular forms (böcker, nycklar) are in the index under all their stems.
 */
import { WORD } from './word.ts';

/** Endings and their replacements; the first match is used. Verbs and plurals in «-ar» keep their «a». */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=ning)ar$/, ''],
  [/(?:ar|or|ade?|at|ande)$/, 'a'],
  [/(?:er|en|et|it|e)$/, ''],
  [/(?<=...[aeiuyåäöé])[nt]$/, ''],
];

/** The stem of a word in lower case, «bank» for «bank», «banken», «banker» and «bankens»; three letters or more. */
export function stem(word: string): string {
  const bare = (word.length > 4 ? word.replace(/(?<!s)s$/, '') : word).replace(/(?<=[aeo]r|[^e]e)na$/, '');
  for (const [ending, instead] of ENDINGS) {
    const found = ending.exec(bare);
    if (found && found.index >= 3) return bare.slice(0, found.index) + instead;
  }
  return bare;
}

/** The words of a text, NFC and lower case, letters and digits; «e-post» is two words. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** A word without diacritics, å and ä as a, ö as o, for keyboards that lack them; NFD. */
export function withoutDots(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The name of the file of the index that has a key: its first letter, without diacritics. */
export function listOf(key: string): string {
  return withoutDots(key).charAt(0);
}

/** The key, in such a file, of the words that have the stem of another word by chance; no stem is empty. */
export const LOOK_ALIKES = '';

/** What precedes a form there that mixes with forms of other words by its key. */
export const EXACT = '=';

/** What precedes, instead of forms, another key there that has the same. */
export const SAME_AS = '>';

/** What follows a form there that also stands in headings, and in names of pages. */
export const SIGNS = { text: '', heading: '*', name: '+' } as const;

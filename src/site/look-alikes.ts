/**
 * The Swedish words that have the stem of a word of an archive by chance: «dator» is no form of «data», nor «lager» of «lag».
 * Queries are reduced by rule alone, so these are listed for the browser.
 */
import { comparePlain } from '../domain/order.ts';
import type { Dictionary } from '../swedish/dictionary.ts';
import { stem } from '../swedish/stem.ts';

/** The fewest letters of such a word. */
const SHORTEST = 4;
/** Participles, which are forms of their verbs though they have entries of their own. */
const PARTICIPLE = /(?:ande|ad)$/;

/** The look-alikes of an archive: `formsOf` returns its forms with a key, `keysOf` the keys of a form. */
export function lookAlikes(
  formsOf: (key: string) => readonly string[],
  keysOf: (form: string) => readonly string[],
  dictionary: Dictionary,
): string[] {
  const alike = new Set<string>();
  for (const word of dictionary.words()) {
    const key = word.length < SHORTEST || PARTICIPLE.test(word) ? word : stem(word);
    const forms = key === word ? [] : formsOf(key);
    if (forms.length === 0 || (!dictionary.isNoun(word) && !dictionary.isVerb(word))) continue;
    if (forms.every((form) => areOfTwoWords(keysOf(word), keysOf(form), key))) alike.add(word);
  }
  return [...alike].sort(comparePlain);
}

/** Whether two forms with a key are of different words: forms of one have several stems in common, if they have several. */
export function areOfTwoWords(keys: readonly string[], others: readonly string[], common: string): boolean {
  return keys.length > 1 && others.length > 1 && !keys.some((key) => key !== common && others.includes(key));
}

/**
 * The Swedish words that have the stem of a word of an archive by chance: «dator» is no form of «data», nor «lager» of «lag».
 * Queries are reduced by rule alone, so these are listed for the browser.
 */
import { comparePlain } from '../domain/order.ts';
import { stem } from '../swedish/stem.ts';
import type { SwedishWords } from '../swedish/swedish-words.ts';

/** The fewest letters of such a word. */
const SHORTEST = 4;
/** Participles, which are forms of their verbs though they have entries of their own. */
const PARTICIPLE = /(?:ande|ende|ad|en)$/;

/** The look-alikes of an archive, by their keys; `formsOf` returns the archive's forms with a key. */
export function lookAlikes(
  formsOf: (key: string) => readonly string[],
  { dictionary, compounds, derived }: SwedishWords,
): string[] {
  const alike: string[] = [];
  for (const word of dictionary.words()) {
    const key = word.length < SHORTEST || PARTICIPLE.test(word) ? word : stem(word);
    if (key === word) continue;
    const forms = formsOf(key);
    if (forms.length === 0 || forms.some((form) => form.startsWith(word))) continue;
    const meant = new Set(dictionary.wordsOf(word).flatMap((other) => [other, ...derived.of(other)]));
    const isOf = (form: string): boolean =>
      [...dictionary.wordsOf(form), ...compounds.read(form).words].some((other) => meant.has(other));
    if (!forms.some(isOf)) alike.push(word);
  }
  return [...new Set(alike)].sort(comparePlain);
}

/**
 * The Swedish nouns that have the stem of a word of an archive by chance: «dator» is no form of «data», nor «lager» of «lag».
 * Queries are reduced by rule alone, so these are listed for the browser.
 */
import { comparePlain } from '../domain/order.ts';
import type { Dictionary } from '../swedish/dictionary.ts';
import { stem } from '../swedish/stem.ts';

/** The fewest letters of such a word. */
const SHORTEST = 4;

/** The look-alikes of an archive: `formsOf` returns its forms with a key, `keysOf` the keys of a form. */
export function lookAlikes(
  formsOf: (key: string) => readonly string[],
  keysOf: (form: string) => readonly string[],
  dictionary: Dictionary,
): string[] {
  const alike = new Set<string>();
  for (const word of dictionary.words()) {
    const key = word.length < SHORTEST ? word : stem(word);
    const forms = key === word ? [] : formsOf(key);
    if (forms.length === 0 || !dictionary.isNoun(word)) continue;
    // forms of one word have several stems in common
    const others = new Set(keysOf(word).filter((other) => other !== key));
    if (others.size > 0 && !forms.some((form) => keysOf(form).some((other) => others.has(other)))) alike.add(word);
  }
  return [...alike].sort(comparePlain);
}

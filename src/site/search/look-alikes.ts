/**
 * The Swedish words that have the stem of a word of an archive by chance: «dator» is no form of «data», nor «lager» of «lag».
 * Queries are reduced by rule alone, so these are listed for the browser.
 */
import { comparePlain } from '../../domain/order.ts';
import type { DictionaryStems } from '../../swedish/dictionary-stems.ts';

/** The look-alikes of an archive: `byKey` has its forms by their keys, `keysOf` returns the keys of a form. */
export function lookAlikes(
  byKey: ReadonlyMap<string, readonly string[]>,
  keysOf: (form: string) => readonly string[],
  stems: DictionaryStems,
): string[] {
  return [...byKey]
    .flatMap(([key, forms]) =>
      stems.longerWordsOf(key).filter((word) => forms.every((form) => areOfTwoWords(keysOf(word), keysOf(form), key))),
    )
    .sort(comparePlain);
}

/** Whether two forms with a key are of different words: forms of one have several stems in common, if they have several. */
export function areOfTwoWords(keys: readonly string[], others: readonly string[], common: string): boolean {
  return keys.length > 1 && others.length > 1 && !keys.some((key) => key !== common && others.includes(key));
}

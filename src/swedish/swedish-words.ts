/** Combines the dictionary with the compounds of `compound-data.ts`. */
import { böjningar, egnaOrd, förled, helaOrd, slutled } from './compound-data.ts';
import { Compounds } from './compounds.ts';
import { DerivedWords } from './derived-words.ts';
import type { Dictionary } from './dictionary.ts';
import { DictionaryStems } from './dictionary-stems.ts';

/** A dictionary, and what uses it: the compound splitter, the finder of derived words, and the stems of its words. */
export interface SwedishWords {
  readonly dictionary: Dictionary;
  readonly compounds: Compounds;
  readonly derived: DerivedWords;
  readonly stems: DictionaryStems;
}

/** Lists of forms of the same word that have entries of their own, the base form first: «bok», «böcker». */
export const inflections: readonly (readonly string[])[] = böjningar.map((line) => line.split(' '));

/** The dictionary with what uses it; the compound splitter has a cache, and the stems are found when they are first asked for. */
export function swedishWords(dictionary: Dictionary): SwedishWords {
  const words = { whole: helaOrd, begins: förled, ends: slutled, inflections };
  let stems: DictionaryStems | undefined;
  return {
    dictionary,
    compounds: new Compounds(dictionary, words),
    derived: new DerivedWords(dictionary, egnaOrd),
    get stems() {
      stems ??= new DictionaryStems(dictionary);
      return stems;
    },
  };
}

/** Whether a form is neither in the dictionary nor a compound. */
export function isUnknown(form: string, { dictionary, compounds }: SwedishWords): boolean {
  return dictionary.wordsOf(form).length === 0 && compounds.read(form).joints.length === 0;
}

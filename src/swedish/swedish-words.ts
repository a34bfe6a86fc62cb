/** The words of Swedish: those of the dictionary, and the compounds that it and `compound-data.ts` make known. */
import { böjningar, förled, helaOrd, slutled } from './compound-data.ts';
import { Compounds } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';

/** A dictionary, and the reader of compounds that is made with it. */
export interface SwedishWords {
  readonly dictionary: Dictionary;
  readonly compounds: Compounds;
}

/** Forms of one word that the dictionary has apart, «bok böcker», a list for each. */
export const inflections: readonly (readonly string[])[] = böjningar.map((line) => line.split(' '));

/** The words of Swedish by a dictionary. */
export function swedishWords(dictionary: Dictionary): SwedishWords {
  const words = { whole: helaOrd, begins: förled, ends: slutled, inflections };
  return { dictionary, compounds: new Compounds(dictionary, words) };
}

/** Combines the dictionary with the compounds of `compound-data.ts`. */
import { böjningar, förled, helaOrd, slutled } from './compound-data.ts';
import { Compounds } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';

/** A dictionary, and the compound splitter that uses it. */
export interface SwedishWords {
  readonly dictionary: Dictionary;
  readonly compounds: Compounds;
}

/** Lists of forms of the same word that have entries of their own, the base form first: «bok», «böcker». */
export const inflections: readonly (readonly string[])[] = böjningar.map((line) => line.split(' '));

/** The dictionary with a compound splitter; the splitter has a cache. */
export function swedishWords(dictionary: Dictionary): SwedishWords {
  const words = { whole: helaOrd, begins: förled, ends: slutled, inflections };
  return { dictionary, compounds: new Compounds(dictionary, words) };
}

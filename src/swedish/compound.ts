/** What a compound is to those who split it, and the words that they are given besides the dictionary. */

/** A compound: the offsets of its joints, and the words of its parts, of parts that are compounds too. */
export interface Compound {
  joints: number[];
  words: string[];
}

/** Words for which the dictionary lacks information on compounds. */
export interface CompoundWords {
  /** Words that look like compounds but are not split for search. */
  whole: readonly string[];
  /** Words that may begin and that may end compounds. */
  begins: readonly string[];
  ends: readonly string[];
  /** Forms of the same word that have entries of their own, the base form first. */
  inflections: readonly (readonly string[])[];
}

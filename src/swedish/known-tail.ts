/** Compounds whose first part is unknown, «mailutskick» and the misspelt «föräkringsärende»: their last part is found alone. */
import type { Compound } from './compound.ts';
import type { Dictionary } from './dictionary.ts';

/** The fewest letters of the unknown part, and of the noun after it: in shorter ones too many words end by chance. */
const SHORTEST = { first: 3, noun: 6 };

/** The compound in a form that is in no dictionary, by the longest noun that it ends in; undefined when it ends in none. */
export function knownTail(form: string, dictionary: Dictionary): Compound | undefined {
  if (dictionary.wordsOf(form).length > 0) return undefined;
  for (let joint = SHORTEST.first; joint <= form.length - SHORTEST.noun; joint += 1) {
    const nouns = dictionary
      .wordsOf(form.slice(joint))
      .filter((word) => word.length >= SHORTEST.noun && dictionary.isNoun(word));
    if (nouns.length > 0) return { joints: [joint], words: nouns };
  }
  return undefined;
}

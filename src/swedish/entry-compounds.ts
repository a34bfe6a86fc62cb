/**
 * Compounds that the dictionary lists whole, and whose first part it allows in no others: «årsmöte», «takbyte». What tells
 * them from words that only look so, «station», is that they are inflected as their last part is.
 */
import { PREFIXES } from './affixes.ts';
import type { Dictionary } from './dictionary.ts';

/** The fewest letters of each part: «årsmöte». */
const SHORTEST = { first: 3, last: 4 };
/** Endings of words made of others, with what they replace: «beskrivning» of beskriva, «gemensamhet» of gemensam. */
const MADE_OF: readonly (readonly [RegExp, string])[] = [
  [/n?ing$/, 'a'],
  [/ande$/, 'a'],
  [/het$/, ''],
];

/** The two parts of such a compound: the offset of their joint, and the noun that the first stands for. */
export interface EntryParts {
  joint: number;
  noun: string;
}

/** The readings of a word of the dictionary as such a compound, that with the shortest first part first. */
export function entryParts(word: string, dictionary: Dictionary, listedEnds: ReadonlySet<string>): EntryParts[] {
  if (dictionary.isOnlyVerb(word) || isMadeOfAnother(word, dictionary)) return [];
  const found: EntryParts[] = [];
  for (let joint = SHORTEST.first; joint < word.length - 2; joint += 1) {
    const [first, last] = [word.slice(0, joint), word.slice(joint)];
    if (last.length < SHORTEST.last && !listedEnds.has(last)) break;
    const noun = dictionary.isInflectedAs(word, last) ? dictionary.nounOfBeginning(first) : undefined;
    if (noun) found.push({ joint, noun });
  }
  return found;
}

/** Whether a word is another one with a prefix or an ending: «förslag» has no lag in it, and «muddring» no ring. */
function isMadeOfAnother(word: string, dictionary: Dictionary): boolean {
  for (let split = 2; split <= word.length - 3; split += 1)
    if (PREFIXES.has(word.slice(0, split)) && dictionary.has(word.slice(split))) return true;
  return MADE_OF.some(([ending, base]) => ending.test(word) && dictionary.has(word.replace(ending, base)));
}

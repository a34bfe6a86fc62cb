/** The stems of the words of a dictionary, found once for all archives: search tells an archive's words from them. */
import { addToGroup } from '../domain/grouped.ts';
import type { Dictionary } from './dictionary.ts';
import { firstNames } from './first-names.ts';
import { stem } from './stem.ts';

/** The fewest letters of a stem that counts: «tak» of «taket». */
const SHORTEST_STEM = 3;
/** The fewest letters of a word that may have the stem of another by chance. */
const SHORTEST_LONGER_WORD = 4;
/** Participles, which are forms of their verbs though they have entries of their own. */
const PARTICIPLE = /(?:ande|ad)$/;

/** The stems of a dictionary; to construct it takes some 0.2 s. */
export class DictionaryStems {
  /** The stems of its words and names and of common first names, each once, of three letters or more. */
  readonly all: readonly string[];
  readonly #longerWords = new Map<string, string[]>();

  constructor(dictionary: Dictionary) {
    const all = new Set<string>();
    for (const word of dictionary.words()) {
      const key = stem(word);
      all.add(key);
      if (key === word || word.length < SHORTEST_LONGER_WORD || PARTICIPLE.test(word)) continue;
      if (!dictionary.isNoun(word) && !dictionary.isVerb(word)) continue;
      addToGroup(this.#longerWords, key, word);
    }
    for (const name of [...dictionary.names(), ...firstNames]) all.add(stem(name));
    this.all = [...all].filter(({ length }) => length >= SHORTEST_STEM);
  }

  /** The nouns and verbs whose stem is shorter than they are: «lager» for «lag». */
  longerWordsOf(key: string): readonly string[] {
    return this.#longerWords.get(key) ?? [];
  }
}

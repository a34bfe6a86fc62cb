/** Which phrases a text may have, by the words that are in it. */
import type { Phrase } from './phrase-pattern.ts';

/** Those of some phrases that a text may have, by its words in lower case. */
export function phrasesPossibleIn(phrases: readonly Phrase[], words: readonly string[]): Phrase[] {
  // a set of the words would take longer to make than it takes to look for the few that are asked for
  return phrases.filter(({ requiredWords }) =>
    requiredWords.every((forms) => forms.some((form) => words.includes(form))),
  );
}

/** Finds which phrases a text may have by the words that are in it: at once, and most texts have none. */
export class PhraseIndex {
  readonly #phrases: readonly Phrase[];
  readonly #byWord = new Map<string, number[]>();
  /** Those that may be in any sentence that says by when. */
  readonly #anywhere: number[] = [];

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    phrases.forEach(({ written, requiredWords, needsDue }, index) => {
      // the word whose shortest form is longest is the rarest
      const shortest = (forms: readonly string[]): number => Math.min(...forms.map((form) => form.length));
      const [rarest] = requiredWords.toSorted((a, b) => shortest(b) - shortest(a));
      if (!rarest && !needsDue)
        throw new Error(`The phrase «${written}» has no word without «*»; it would be looked for everywhere`);
      if (!rarest) this.#anywhere.push(index);
      for (const word of rarest ?? []) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), index]);
    });
  }

  /** The phrases that a text may have, in their order, by its words in lower case and whether it says by when. */
  possibleIn(words: readonly string[], saysDue: boolean): Phrase[] {
    const found = saysDue ? [...this.#anywhere] : [];
    for (const word of words) {
      const indexes = this.#byWord.get(word);
      if (indexes) found.push(...indexes);
    }
    if (found.length === 0) return [];
    const ordered = [...new Set(found)].sort((a, b) => a - b).flatMap((index) => this.#phrases[index] ?? []);
    return phrasesPossibleIn(ordered, words);
  }
}

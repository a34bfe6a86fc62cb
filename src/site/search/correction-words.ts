/** The words of an archive → those that misspelt words of queries are corrected to. */
import { comparePlain } from '../../domain/order.ts';
import type { Spelling } from '../../swedish/spelling.ts';
import { stem, wordsIn } from '../../swedish/stem.ts';
import { stopWords } from '../../swedish/stop-words.ts';
import { isUnknown, type SwedishWords } from '../../swedish/swedish-words.ts';
import type { KnownWord } from './known-word.ts';
import { nearbyStems } from './nearby-stems.ts';

/** The shortest word that is offered as a correction. */
const SHORTEST = 4;
/** The fewest letters of a word that is taken for a misspelt one of the archive: «Hallowen» for halloween. */
const SHORTEST_MISSPELT = 8;

/** Finds the words for corrections. */
export class CorrectionWords {
  /** The words by their spelling. */
  readonly #words: ReadonlyMap<string, KnownWord>;
  /** The words of all names, which may be offered as corrections although they always have a capital. */
  readonly #named: ReadonlySet<string>;
  readonly #swedish: SwedishWords;
  /** The forms by their keys. */
  readonly #byKey: ReadonlyMap<string, readonly string[]>;

  constructor(
    words: ReadonlyMap<string, KnownWord>,
    named: ReadonlySet<string>,
    byKey: ReadonlyMap<string, readonly string[]>,
    swedish: SwedishWords,
  ) {
    this.#words = words;
    this.#named = named;
    this.#byKey = byKey;
    this.#swedish = swedish;
  }

  /** The words for corrections, commonest first, and the stems of Swedish words that must not be corrected to them, `lookAlikes` too. */
  with(lookAlikes: readonly string[]): Spelling {
    const counts = new Map<string, number>();
    for (const [word, { count, isPlace, isFirstPart, isSurname }] of this.#words)
      for (const form of wordsIn(word))
        if (this.#isOffered(form, word, isPlace || (isFirstPart && !isSurname)))
          counts.set(form, (counts.get(form) ?? 0) + count);
    const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePlain(a, b)).map(([form]) => form);
    const byStem = new Map(ordered.toReversed().map((form) => [stem(form), form]));
    const bases = new Map(ordered.flatMap((form) => this.#baseOf(form) ?? []).map((base) => [stem(base), base]));
    const common = [
      ...[...byStem.values()].toReversed(),
      ...[...bases].flatMap(([key, base]) => (byStem.has(key) ? [] : base)),
      ...this.#partsOf(ordered).filter((part) => !byStem.has(stem(part)) && !bases.has(stem(part))),
    ];
    const others = [
      ...nearbyStems(
        common.filter((word) => !this.#isMisspelt(word)).map(stem),
        this.#byKey.keys(),
        this.#swedish.stems.all,
      ),
      ...lookAlikes,
    ];
    return { words: common.join(' '), others: others.join(' ') };
  }

  /** Whether a long word is in the archive alone: a Swedish word near it is rather its right spelling than another word. */
  #isMisspelt(word: string): boolean {
    return word.length >= SHORTEST_MISSPELT && isUnknown(word, this.#swedish);
  }

  /** The parts of compounds, each once by its stem: «grillning», of which only «korvgrillning» is in the archive. */
  #partsOf(forms: readonly string[]): string[] {
    const parts = forms.flatMap((form) => this.#swedish.compounds.read(form).words);
    return [...new Map(parts.filter(({ length }) => length >= SHORTEST).map((part) => [stem(part), part])).values()];
  }

  /** The word of a form, if it is of one alone: «stipendium», of which only «stipendiet» is in the archive. */
  #baseOf(form: string): string | undefined {
    const words = this.#swedish.dictionary.wordsOf(form);
    return words.length === 1 && this.#byKey.has(stem(words[0] ?? '')) ? words[0] : undefined;
  }

  /** Whether a form may be offered; a word that always has a capital and is not in the dictionary may be a person's name, unless it `isOther`. */
  #isOffered(form: string, word: string, isOther: boolean): boolean {
    if (form.length < SHORTEST || /\d/.test(form) || stopWords.has(form)) return false;
    return (
      word.toLowerCase() === word ||
      this.#named.has(form) ||
      isOther ||
      this.#swedish.dictionary.wordsOf(form).length > 0
    );
  }
}

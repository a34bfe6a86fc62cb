/** The words of an archive → the word lists of its search index: its forms by their keys, and the words for corrections. */
import { grouped } from '../../domain/grouped.ts';
import { comparePlain } from '../../domain/order.ts';
import type { Place } from '../../swedish/marks.ts';
import type { Spelling } from '../../swedish/spelling.ts';
import { EXACT, LOOK_ALIKES, listOf, SAME_AS, SIGNS, stem } from '../../swedish/stem.ts';
import type { SwedishWords } from '../../swedish/swedish-words.ts';
import { CorrectionWords } from './correction-words.ts';
import { FormKeys } from './form-keys.ts';
import { formOf, type KnownWord } from './known-word.ts';
import { areOfTwoWords, lookAlikes } from './look-alikes.ts';

/** Makes the word lists of some words. */
export class SearchWords {
  readonly #keys: FormKeys;
  readonly #corrections: CorrectionWords;
  /** The places of forms, besides texts. */
  readonly #places = new Map<string, Place[]>();
  readonly #lookAlikes: readonly string[];

  /** `named` has the words of all names. */
  constructor(words: ReadonlyMap<string, KnownWord>, named: ReadonlySet<string>, swedish: SwedishWords) {
    for (const [word, { places }] of words)
      if (places.size > 0)
        this.#places.set(formOf(word), [...new Set([...(this.#places.get(formOf(word)) ?? []), ...places])].sort());
    const keys = new FormKeys(words, swedish);
    this.#keys = keys;
    this.#corrections = new CorrectionWords(words, named, keys.byKey, swedish);
    this.#lookAlikes = lookAlikes(keys.byKey, (form) => keys.of(form), swedish.stems);
  }

  /** The words of the texts, separated by spaces, by their keys, and the look-alikes; a record for each first letter. */
  wordsByKey(): Map<string, Record<string, string>> {
    const alike = grouped(this.#lookAlikes, listOf);
    const lists = [...grouped([...this.#keys.byKey.keys()].sort(comparePlain), listOf)];
    return new Map(
      lists.map(([letter, keys]): [string, Record<string, string>] => {
        const words = keys.map((key): [string, string] => [key, this.#signed(this.#keys.formsOf(key))]);
        const exact = keys.flatMap((key) => this.#exact(key));
        return [letter, { [LOOK_ALIKES]: (alike.get(letter) ?? []).join(' '), ...once([...words, ...exact]) }];
      }),
    );
  }

  /** The words of a key that mix with the forms of another, «dator» with «datum», «lägret» with «lägre», each with its own. */
  #exact(key: string): [string, string][] {
    const forms = this.#keys.formsOf(key);
    return forms.flatMap((form): [string, string][] => {
      if (stem(form) !== key) return [];
      const own = forms.filter((other) => !areOfTwoWords(this.#keys.of(form), this.#keys.of(other), key));
      return own.length < forms.length ? [[EXACT + form, this.#signed(own)]] : [];
    });
  }

  /** Forms with the signs of their places, separated by spaces. */
  #signed(forms: readonly string[]): string {
    return forms.map((form) => form + this.#signsOf(form)).join(' ');
  }

  /** The signs of the places that a form stands in. */
  #signsOf(form: string): string {
    return (this.#places.get(form) ?? []).map((place) => SIGNS[place]).join('');
  }

  /** The words for corrections. */
  spelling(): Spelling {
    return this.#corrections.with(this.#lookAlikes);
  }
}

/** Words by their keys, where a key whose words are those of another has the latter instead. */
function once(words: readonly [key: string, words: string][]): Record<string, string> {
  const keys = new Map<string, string>();
  return Object.fromEntries(
    words.map(([key, value]) => {
      const same = keys.get(value);
      if (same === undefined) keys.set(value, key);
      return [key, same === undefined ? value : SAME_AS + same];
    }),
  );
}

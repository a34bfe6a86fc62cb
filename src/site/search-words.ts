/** The words of an archive → the word lists of its search index: its forms by their keys, and the words for corrections. */
import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';
import { isFirstName } from '../swedish/first-names.ts';
import type { Place } from '../swedish/marks.ts';
import { SearchKeys } from '../swedish/search-keys.ts';
import type { Spelling } from '../swedish/spelling.ts';
import { EXACT, LOOK_ALIKES, listOf, SAME_AS, SIGNS, stem, wordsIn } from '../swedish/stem.ts';
import { stopWords } from '../swedish/stop-words.ts';
import type { SwedishWords } from '../swedish/swedish-words.ts';
import { addKeysOfCut } from './abbreviated-words.ts';
import { areOfTwoWords, lookAlikes } from './look-alikes.ts';
import { nearbyStems } from './nearby-stems.ts';

/** The shortest word that is offered as a correction. */
const SHORTEST = 4;
/** The fewest letters of a word that is taken for a misspelt one of the archive: «Hallowen» for halloween. */
const SHORTEST_MISSPELT = 8;

/** A word of the texts: its mark, and how often it occurs; 0 for a word that only a synonym refers to. */
export interface KnownWord {
  marked: string;
  count: number;
  /** Whether it may be a place name: it has a capital, and no final «s» as in «i Karins bil». */
  mayBePlace: boolean;
  /** Whether it has stood after a first name: then it is a surname. */
  isSurname: boolean;
  /** Whether it is taken for a place name: it may be one, and occurs after «i». */
  isPlace: boolean;
  /** Whether it has stood before a hyphen and a word without a capital, «Hallowen-hajk»: then it is hardly a person's name. */
  isFirstPart: boolean;
  /** Whether it has stood before a full stop within a sentence: then it may be cut, «styrelsemed.». */
  isCut: boolean;
  /** The places that it has stood in, besides texts. */
  places: Set<Place>;
}

/** Makes the word lists of some words. */
export class SearchWords {
  readonly #keys: SearchKeys;
  readonly #swedish: SwedishWords;
  /** The words by their spelling. */
  readonly #words: ReadonlyMap<string, KnownWord>;
  /** The words of all names, which may be offered as corrections although they always have a capital. */
  readonly #named: ReadonlySet<string>;
  /** The places of forms, besides texts. */
  readonly #places = new Map<string, Place[]>();
  /** The forms by their keys. */
  readonly #byKey: ReadonlyMap<string, readonly string[]>;
  readonly #keysByForm = new Map<string, readonly string[]>();
  readonly #lookAlikes: readonly string[];

  constructor(words: ReadonlyMap<string, KnownWord>, named: ReadonlySet<string>, swedish: SwedishWords) {
    this.#keys = new SearchKeys(swedish);
    this.#swedish = swedish;
    this.#words = words;
    this.#named = named;
    for (const [word, { places }] of words)
      if (places.size > 0)
        this.#places.set(formOf(word), [...new Set([...(this.#places.get(formOf(word)) ?? []), ...places])].sort());
    this.#byKey = this.#formsByKey();
    const keysOf = (form: string): readonly string[] => this.#keysByForm.get(form) ?? this.#keys.of(form);
    this.#lookAlikes = lookAlikes((key) => this.#formsOf(key), keysOf, swedish.dictionary);
  }

  /** The words of the texts, separated by spaces, by their keys, and the look-alikes; a record for each first letter. */
  wordsByKey(): Map<string, Record<string, string>> {
    const alike = grouped(this.#lookAlikes, listOf);
    const lists = [...grouped([...this.#byKey.keys()].sort(comparePlain), listOf)];
    return new Map(
      lists.map(([letter, keys]): [string, Record<string, string>] => {
        const words = keys.map((key): [string, string] => [key, this.#signed(this.#formsOf(key))]);
        const exact = keys.flatMap((key) => this.#exact(key));
        return [letter, { [LOOK_ALIKES]: (alike.get(letter) ?? []).join(' '), ...once([...words, ...exact]) }];
      }),
    );
  }

  #formsOf(key: string): readonly string[] {
    return this.#byKey.get(key) ?? [];
  }

  /** The words of a key that mix with the forms of another, «dator» with «datum», «lägret» with «lägre», each with its own. */
  #exact(key: string): [string, string][] {
    const forms = this.#formsOf(key);
    return forms.flatMap((form): [string, string][] => {
      if (stem(form) !== key) return [];
      const own = forms.filter(
        (other) => !areOfTwoWords(this.#keysByForm.get(form) ?? [], this.#keysByForm.get(other) ?? [], key),
      );
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

  #formsByKey(): Map<string, string[]> {
    const byKey = new Map<string, string[]>();
    const forms = new Set([...this.#words.keys()].map(formOf));
    for (const form of [...forms].sort(comparePlain)) this.#keysByForm.set(form, this.#keysOf(form));
    for (const [word, { isCut }] of this.#words)
      if (isCut && this.#isUnknown(formOf(word))) addKeysOfCut(formOf(word), this.#keysByForm);
    for (const [form, keys] of this.#keysByForm) {
      for (const key of keys) {
        const known = byKey.get(key);
        if (known) known.push(form);
        else byKey.set(key, [form]);
      }
    }
    return byKey;
  }

  /** Whether a form is neither in the dictionary nor a compound. */
  #isUnknown(form: string): boolean {
    return (
      this.#swedish.dictionary.wordsOf(form).length === 0 && this.#swedish.compounds.read(form).joints.length === 0
    );
  }

  /** Whether a word that always has a capital is known as a name: «Mats» is no form of mat, «Bergström» no ström. */
  #isName(form: string): boolean {
    if (this.#words.has(form)) return false;
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    return [capital, capital.replace(/s$/, '')].some(
      (name) =>
        this.#words.get(name)?.isSurname || this.#swedish.dictionary.isName(name.toLowerCase()) || isFirstName(name),
    );
  }

  /** The keys of a form, and that of its plain spelling: «m²» and «CO₂» are searched for as m2 and co2. */
  #keysOf(form: string): string[] {
    const [plain = form, ...rest] = wordsIn(form.normalize('NFKC'));
    const keys = this.#isName(form) ? [stem(form)] : this.#keys.of(form);
    return [...new Set([...keys, ...(plain === form || rest.length > 0 ? [] : [stem(plain)])])];
  }

  /** The words for corrections, commonest first, and the stems of Swedish words that must not be corrected to them. */
  spelling(): Spelling {
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
        this.#swedish.dictionary,
      ),
      ...this.#lookAlikes,
    ];
    return { words: common.join(' '), others: others.join(' ') };
  }

  /** Whether a long word is in the archive alone: a Swedish word near it is rather its right spelling than another word. */
  #isMisspelt(word: string): boolean {
    return word.length >= SHORTEST_MISSPELT && this.#isUnknown(word);
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

function formOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
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

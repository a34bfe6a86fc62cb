/** The words of an archive → its forms with their keys. */
import { addToGroup } from '../../domain/grouped.ts';
import { comparePlain } from '../../domain/order.ts';
import { isFirstName } from '../../swedish/first-names.ts';
import { SearchKeys } from '../../swedish/search-keys.ts';
import { stem, wordsIn } from '../../swedish/stem.ts';
import { isUnknown, type SwedishWords } from '../../swedish/swedish-words.ts';
import { addKeysOfCut } from './abbreviated-words.ts';
import { formOf, type KnownWord } from './known-word.ts';

/** The forms of an archive by their keys, and the keys by their forms. */
export class FormKeys {
  readonly byKey = new Map<string, string[]>();
  readonly #keys: SearchKeys;
  readonly #swedish: SwedishWords;
  /** The words by their spelling. */
  readonly #words: ReadonlyMap<string, KnownWord>;
  readonly #byForm = new Map<string, readonly string[]>();

  constructor(words: ReadonlyMap<string, KnownWord>, swedish: SwedishWords) {
    this.#keys = new SearchKeys(swedish);
    this.#swedish = swedish;
    this.#words = words;
    const forms = new Set([...words.keys()].map(formOf));
    for (const form of [...forms].sort(comparePlain)) this.#byForm.set(form, this.#find(form));
    for (const [word, { isCut }] of words)
      if (isCut && isUnknown(formOf(word), swedish)) addKeysOfCut(formOf(word), this.#byForm);
    for (const [form, keys] of this.#byForm) for (const key of keys) addToGroup(this.byKey, key, form);
  }

  /** The keys of a form, whether it is in the archive or not. */
  of(form: string): readonly string[] {
    return this.#byForm.get(form) ?? this.#keys.of(form);
  }

  /** The forms with a key. */
  formsOf(key: string): readonly string[] {
    return this.byKey.get(key) ?? [];
  }

  /** The keys of a form, and that of its plain spelling: «m²» and «CO₂» are searched for as m2 and co2. */
  #find(form: string): string[] {
    const [plain = form, ...rest] = wordsIn(form.normalize('NFKC'));
    const keys = this.#isName(form) ? [stem(form)] : this.#keys.of(form);
    return [...new Set([...keys, ...(plain === form || rest.length > 0 ? [] : [stem(plain)])])];
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
}

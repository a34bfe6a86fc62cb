/**
 * The search keys of words: the stems of all forms of a word, and of the parts of a compound. Queries are reduced by
 * `stem` alone, so that the browser needs no dictionary.
 */
import { PREFIXES } from './affixes.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { inflections, isUnknown, type SwedishWords } from './swedish-words.ts';

/** The forms in `inflections`, by each form, «böcker» → bok, böcker, and by the stems that begin as the base form does. */
const sameWord = new Map<string, string[]>();
/** A form by its stem: «böck» → böcker. */
const formByStem = new Map<string, string>();
for (const forms of inflections) {
  const [base = ''] = forms;
  const stems = forms.map(stem).filter((key) => key.startsWith(base));
  for (const form of new Set([...forms, ...stems])) sameWord.set(form, [...(sameWord.get(form) ?? []), ...forms]);
  for (const form of forms) formByStem.set(stem(form), form);
}

/** The fewest letters of an irregular word at the end of a compound, and of what precedes it: «brandman». */
const SHORTEST = 3;
/** What an irregular form may have after it: «städernas». */
const LONGER = /^(?:na)?s?$/;
/** The most letters of a small word that is never an inflected noun: «vi». */
const LONGEST_SMALL = 2;

/** Computes the search keys of words, with a cache of stems. */
export class SearchKeys {
  readonly #swedish: SwedishWords;
  readonly #dictionary: SwedishWords['dictionary'];
  readonly #compounds: SwedishWords['compounds'];
  readonly #derived: SwedishWords['derived'];
  readonly #stems = new Map<string, readonly string[]>();
  /** The same of each word with its relatives. */
  readonly #stemsOfKin = new Map<string, readonly string[]>();

  constructor(swedish: SwedishWords) {
    this.#swedish = swedish;
    this.#dictionary = swedish.dictionary;
    this.#derived = swedish.derived;
    this.#compounds = swedish.compounds;
  }

  /** The keys of a form in lower case, its own stem first; a stop word has only its stem. */
  of(form: string): readonly string[] {
    // «muséet» is museet with an accent
    const plain = isUnknown(form, this.#swedish) ? form.replaceAll('é', 'e') : form;
    return plain === form ? this.#keysOf(form) : [...new Set([stem(form), ...this.#keysOf(plain)])];
  }

  /** The keys of a form as it is spelt. */
  #keysOf(form: string): readonly string[] {
    if (stopWords.has(form)) return [stem(form)];
    // «tränar-» stands for «tränare», a form of träna
    const words = this.#compounds.read(form).words.flatMap((word) => [word, ...this.#dictionary.wordsOf(word)]);
    const parts = [...words, ...[form, ...this.#wordsOf(form), ...words].flatMap((word) => this.#derived.within(word))];
    return [...new Set([...this.#whole(form), ...parts.flatMap((part) => this.#stemsOfAll(part))])];
  }

  /** The keys of a form as a whole, without those of its parts. */
  #whole(form: string): readonly string[] {
    const words = this.#wordsOf(form);
    const irregular = sameWord.has(form) ? form : irregularOf(form, words);
    const irregularStems = irregular ? this.#stemsOfAll(irregular) : [];
    const stems = words.flatMap((word) => this.#stemsOfAll(word));
    return stemsOf([form], [...irregularStems, ...(stems.length > 0 ? stems : this.#stemsByLastPart(form))]);
  }

  /**
   * The words of a form; «höjda» and «anhöriga» have entries of their own, and get those of «höjde» and «anhörig», and
   * «betalt» that of «betald».
   */
  #wordsOf(form: string): string[] {
    const like = form.replace(/(?<=...[dt])a$/, 'e').replace(/(?<=ig|isk)a$/, '');
    const listed = [form, like].flatMap((spelling) => this.#dictionary.wordsOf(spelling));
    // a «vi» is a holy place too, but hardly any «vin» or «via» is of it
    const words = listed.filter((word) => word === form || word.length > LONGEST_SMALL || !stopWords.has(word));
    const verbs = /...t$/.test(form) ? this.#dictionary.wordsOf(`${form.slice(0, -1)}d`) : [];
    // «ersätta» is in the dictionary as forms alone
    const bare = form.endsWith('a') && !this.#dictionary.has(form) && this.#derived.of(form).length > 0 ? [form] : [];
    return [...new Set([...words, ...bare, ...verbs.filter((word) => this.#dictionary.isVerb(word))])];
  }

  /** The stems of a compound without an entry, inflected as its last part is. */
  #stemsByLastPart(form: string): string[] {
    const joint = this.#compounds.read(form).joints.at(-1);
    if (!joint) return [];
    const forms = this.#dictionary
      .wordsOf(form.slice(joint))
      .flatMap((word) => [word, ...this.#sameWords(word)])
      .flatMap((word) => this.#dictionary.formsOf(word));
    return stemsOf(forms.map((end) => form.slice(0, joint) + end));
  }

  /** The irregular forms of a word: «böcker» for «bok», and «brandmän» for «brandman». */
  #sameWords(word: string): readonly string[] {
    const own = sameWord.get(word);
    if (own) return own;
    for (let split = 2; split <= word.length - SHORTEST; split += 1) {
      if (split < SHORTEST && !PREFIXES.has(word.slice(0, split))) continue;
      const forms = (sameWord.get(word.slice(split)) ?? []).map((form) => word.slice(0, split) + form);
      const known = forms.filter((form) => this.#dictionary.has(form));
      if (known.length > 1) return known;
    }
    return [];
  }

  /** The stems of a word, and of the words derived from it or from the same. */
  #stemsOfAll(word: string): readonly string[] {
    const known = this.#stemsOfKin.get(word);
    if (known) return known;
    const derived = [word, ...this.#sameWords(word)].flatMap((form) => this.#derived.of(form));
    const stems = [...new Set([word, ...derived].flatMap((other) => this.#stemsOf(other)))];
    this.#stemsOfKin.set(word, stems);
    return stems;
  }

  /** The stems of all forms of a word. */
  #stemsOf(word: string): readonly string[] {
    const known = this.#stems.get(word);
    if (known) return known;
    const forms = [word, ...this.#sameWords(word)].flatMap((base) => this.#dictionary.formsOf(base));
    const stems = stemsOf(forms);
    this.#stems.set(word, stems);
    return stems;
  }
}

/** The irregular form that a form with its stem, of some words, is of: böcker for «böckernas»; «lägret» is of läger, and no lägre. */
function irregularOf(form: string, words: readonly string[]): string | undefined {
  const irregular = formByStem.get(stem(form));
  if (irregular === undefined || words.length === 0) return irregular;
  const forms = sameWord.get(irregular) ?? [];
  const isLonger = forms.some((known) => form.startsWith(known) && LONGER.test(form.slice(known.length)));
  return isLonger || words.some((word) => forms.includes(word)) ? irregular : undefined;
}

/** The stems of forms, each once. */
function stemsOf(forms: readonly string[], more: readonly string[] = []): string[] {
  return [...new Set([...forms.map(stem), ...more])];
}

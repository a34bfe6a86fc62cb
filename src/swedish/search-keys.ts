/**
 * The keys under which the words of minutes are found: the stems of all forms of each word, and of the words that a
 * compound is made of. What someone searches for is reduced by `stem` alone, so that the browser needs no dictionary.
 */
import { stem, withoutDots } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { inflections, type SwedishWords } from './swedish-words.ts';

/** Forms that the dictionary has as words of their own, by each of them and by its stem: «böcker» → bok, böcker. */
const sameWord = new Map<string, string[]>();
for (const forms of inflections)
  for (const form of new Set([...forms, ...forms.map(stem)]))
    sameWord.set(form, [...(sameWord.get(form) ?? []), ...forms]);

/** What stands before an irregular word, and that word, are at least so long: «brandman». */
const SHORTEST = 3;

/** Finds the keys of words. */
export class SearchKeys {
  readonly #dictionary: SwedishWords['dictionary'];
  readonly #compounds: SwedishWords['compounds'];
  readonly #stems = new Map<string, readonly string[]>();

  constructor({ dictionary, compounds }: SwedishWords) {
    this.#dictionary = dictionary;
    this.#compounds = compounds;
  }

  /** The keys of a form in lower case, its own stem first; a stop word has that alone. */
  of(form: string): readonly string[] {
    const parts = stopWords.has(form) ? [] : this.#compounds.read(form).words;
    return [...new Set([...this.#whole(form), ...parts.flatMap((part) => this.#stemsOf(part))])];
  }

  /** The keys of a form as a whole, without those of its parts. */
  #whole(form: string): readonly string[] {
    if (stopWords.has(form)) return [stem(form)];
    const irregular = [form, stem(form)].find((one) => sameWord.has(one));
    const bent = irregular ? this.#stemsOf(irregular) : [];
    const known = this.#wordsOf(form).flatMap((word) => this.#stemsOf(word));
    return stemsOf([form], [...bent, ...(known.length > 0 ? known : this.#asItsEnd(form))]);
  }

  /** The words of a form; of «höjda» and «anhöriga», which the dictionary has as words of their own, those of «höjde» and «anhörig» too. */
  #wordsOf(form: string): string[] {
    const like = form.replace(/(?<=...[dt])a$/, 'e').replace(/(?<=ig|isk)a$/, '');
    return [...new Set([form, like].flatMap((one) => this.#dictionary.wordsOf(one)))];
  }

  /** A compound that is in no dictionary is inflected as its last part is. */
  #asItsEnd(form: string): string[] {
    const joint = this.#compounds.read(form).joints.at(-1);
    if (!joint) return [];
    const forms = this.#dictionary
      .wordsOf(form.slice(joint))
      .flatMap((word) => [word, ...this.#sameWords(word)])
      .flatMap((word) => this.#dictionary.formsOf(word));
    return stemsOf(forms.map((end) => form.slice(0, joint) + end));
  }

  /** «böcker» for «bok», and so «brandmän» for «brandman». */
  #sameWords(word: string): readonly string[] {
    const own = sameWord.get(word);
    if (own) return own;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
      const forms = (sameWord.get(word.slice(at)) ?? []).map((form) => word.slice(0, at) + form);
      const known = forms.filter((form) => this.#dictionary.has(form));
      if (known.length > 1) return known;
    }
    return [];
  }

  /** The stems of all forms of a word. */
  #stemsOf(word: string): readonly string[] {
    const known = this.#stems.get(word);
    if (known) return known;
    const forms = [word, ...this.#sameWords(word)].flatMap((one) => this.#dictionary.formsOf(one));
    const stems = stemsOf(forms);
    this.#stems.set(word, stems);
    return stems;
  }
}

/** The stems of forms, and of what they are without å, ä and ö: «premiar» looks as if «ar» were an ending. */
function stemsOf(forms: readonly string[], more: readonly string[] = []): string[] {
  const stems = new Set([...forms.map(stem), ...more]);
  const bare = new Set([...stems].map(withoutDots));
  const others = forms.map((form) => stem(withoutDots(form))).filter((other) => !bare.has(other));
  return [...stems, ...new Set(others)];
}

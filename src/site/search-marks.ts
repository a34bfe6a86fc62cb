/** The texts of the search index with the keys of their words, and the words themselves for «Menade du». */
import { comparePlain } from '../domain/collation.ts';
import { NameMatcher } from '../domain/name-matcher.ts';
import { swedishDictionary } from '../swedish/dictionary.ts';
import { withMarks } from '../swedish/marks.ts';
import { SearchKeys } from '../swedish/search-keys.ts';
import type { Spelling } from '../swedish/spelling.ts';
import { stem, wordsIn } from '../swedish/stem.ts';
import { stopWords } from '../swedish/stop-words.ts';

/** Words with the parts that hyphens and apostrophes join. */
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
/** The shortest word that is offered to someone who misspelt it. */
const SHORTEST = 4;

/** Marks texts, one after the other. */
export class SearchMarks {
  readonly #keys = new SearchKeys();
  /** The names of groups, projects and organisations, each with the keys of its other names. */
  readonly #names: NameMatcher<readonly string[]>;
  /** Words of those names, which may be offered though they always have a capital. */
  readonly #named: ReadonlySet<string>;
  readonly #marked = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** `spellings` are the names that each mean one thing, «AMF» and «Arbetsmarknadsförvaltningen». */
  constructor(spellings: readonly (readonly string[])[]) {
    this.#names = new NameMatcher(
      spellings.flatMap((names) =>
        names.map((name) => ({ name, target: this.#wholeKeys(names.filter((other) => other !== name)) })),
      ),
    );
    this.#named = new Set(spellings.flat().flatMap(wordsIn));
  }

  /** The text with its keys; «|» in it becomes a space, since it parts keys. */
  mark(text: string): string {
    const plain = text.replaceAll('|', ' ');
    const others = new Map(this.#names.find(plain).map(({ start, targets }) => [start, targets.flat()]));
    return plain.replace(WORD, (word, at: number) => {
      const marked = this.#marked.get(word) ?? this.#mark(word);
      this.#marked.set(word, marked);
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      const more = others.get(at);
      return more ? withMarks(marked, more) : marked;
    });
  }

  /** What corrections are made from, once all texts are marked. */
  spelling(): Spelling {
    const counts = new Map<string, number>();
    for (const [word, count] of this.#counts)
      for (const form of wordsIn(word))
        if (this.#isOffered(form, word)) counts.set(form, (counts.get(form) ?? 0) + count);
    const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePlain(a, b)).map(([form]) => form);
    const common = [...new Map(ordered.toReversed().map((form) => [stem(form), form])).values()].toReversed();
    return { words: common.join(' '), others: nearbyStems(common.map(stem)).join(' ') };
  }

  /** What always has a capital and is no Swedish word may be the name of someone, and is offered to no one. */
  #isOffered(form: string, word: string): boolean {
    if (form.length < SHORTEST || /\d/.test(form) || stopWords.has(form)) return false;
    return word.toLowerCase() === word || this.#named.has(form) || swedishDictionary().wordsOf(form).length > 0;
  }

  #mark(word: string): string {
    const forms = wordsIn(word);
    const joined = forms.length > 1 ? this.#keys.of(forms.join('')) : [];
    return withMarks(word, [...new Set([...forms.flatMap((form) => this.#keys.of(form)), ...joined])]);
  }

  #wholeKeys(names: readonly string[]): string[] {
    return [...new Set(names.flatMap(wordsIn).flatMap((form) => this.#keys.whole(form)))];
  }
}

/** The stems of Swedish words that are none of these and a letter away from one. */
function nearbyStems(stems: readonly string[]): string[] {
  const own = new Set(stems);
  const near = new Set(stems.flatMap(withoutOneLetter));
  const others = new Set<string>();
  for (const word of swedishDictionary().words()) {
    const other = stem(word);
    if (other.length < SHORTEST || own.has(other) || others.has(other)) continue;
    if (near.has(other) || withoutOneLetter(other).some((rest) => near.has(rest) || own.has(rest))) others.add(other);
  }
  return [...others].sort(comparePlain);
}

function withoutOneLetter(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}

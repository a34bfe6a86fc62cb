/** The texts of the search index, marked word by word, and the lists by which the browser finds words: see `marks.ts`. */

import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';
import type { Dictionary } from '../swedish/dictionary.ts';
import { asMark, asSmall, withOthers } from '../swedish/marks.ts';
import { NameMatcher } from '../swedish/name-matcher.ts';
import { SearchKeys } from '../swedish/search-keys.ts';
import type { Spelling } from '../swedish/spelling.ts';
import { listOf, stem, wordsIn } from '../swedish/stem.ts';
import { stopWords } from '../swedish/stop-words.ts';
import type { SwedishWords } from '../swedish/swedish-words.ts';
import { WORD } from '../swedish/word.ts';

/** The shortest word that is offered to someone who misspelt it. */
const SHORTEST = 4;
/** The shortest stem that such a word has: of «taket» it is «tak». */
const SHORTEST_STEM = 3;

/** A word of the texts. */
interface Known {
  marked: string;
  count: number;
  /** Whether it may be the name of a place, and whether it once stands after «i», so that it is: but for «i Karins bil». */
  mayBePlace: boolean;
  isPlace: boolean;
}

/** The small words, as Pagefind is to read them. */
const smallWords = new Map([...stopWords].map((word) => [word, asSmall(word)]));

/** Marks texts, one after the other, and remembers their words. */
export class SearchMarks {
  readonly #keys: SearchKeys;
  readonly #dictionary: Dictionary;
  /** The names of groups, projects and organisations, each with the words of its other names. */
  readonly #names: NameMatcher<readonly string[]> | undefined;
  /** Words of those names, which may be offered though they always have a capital. */
  readonly #named: ReadonlySet<string>;
  /** The words, as they are written: how Pagefind is to read each, and how often it occurs; 0 for those that others stand for. */
  readonly #words = new Map<string, Known>();

  /** `spellings` are the names that each mean one thing, «AMF» and «Arbetsmarknadsförvaltningen». */
  constructor(spellings: readonly (readonly string[])[], swedish: SwedishWords) {
    this.#keys = new SearchKeys(swedish);
    this.#dictionary = swedish.dictionary;
    const targets = spellings
      .filter(({ length }) => length > 1)
      .flatMap((names) =>
        names.map((name) => ({ name, target: names.filter((other) => other !== name).flatMap(wordsIn) })),
      );
    this.#names = targets.length > 0 ? new NameMatcher(targets) : undefined;
    this.#named = new Set(spellings.flat().flatMap(wordsIn));
  }

  /** The text as Pagefind is to read it; «|» in it becomes a space. Small words are never asked for. */
  mark(text: string): string {
    const plain = text.replaceAll('|', ' ');
    const named = this.#names?.find(plain) ?? [];
    const others = new Map(named.map(({ start, targets }) => [start, targets.flat()]));
    return plain.replace(WORD, (word, at: number) => {
      const more = others.size > 0 ? others.get(at) : undefined;
      const small = smallWords.get(word);
      if (small && !more) return small;
      const known = this.#word(word);
      known.count += 1;
      if (known.mayBePlace && plain.startsWith(' i ', at - 3)) known.isPlace = true;
      if (!more) return known.marked;
      for (const other of more) this.#word(other);
      return withOthers(known.marked, more);
    });
  }

  #word(word: string): Known {
    let known = this.#words.get(word);
    if (!known) {
      const mayBePlace = word.toLowerCase() !== word && !word.endsWith('s');
      known = { marked: asMark(word), count: 0, mayBePlace, isPlace: false };
      this.#words.set(word, known);
    }
    return known;
  }

  /** The words of the texts by their keys, a list for each first letter; once all texts are marked. */
  wordsByKey(): Map<string, Record<string, string>> {
    const forms = new Set([...this.#words.keys()].map((word) => word.normalize('NFC').toLowerCase()));
    const pairs = [...forms].sort(comparePlain).flatMap((form) => this.#keys.of(form).map((key) => ({ key, form })));
    const byKey = [...grouped(pairs, ({ key }) => key)].sort(([a], [b]) => comparePlain(a, b));
    const lists = [...grouped(byKey, ([key]) => listOf(key))];
    return new Map(lists.map(([letter, keys]) => [letter, Object.fromEntries(keys.map(wordsOfKey))]));
  }

  /** What corrections are made from; once all texts are marked. */
  spelling(): Spelling {
    const counts = new Map<string, number>();
    for (const [word, { count, isPlace }] of this.#words)
      for (const form of wordsIn(word))
        if (this.#isOffered(form, word, isPlace)) counts.set(form, (counts.get(form) ?? 0) + count);
    const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePlain(a, b)).map(([form]) => form);
    const common = [...new Map(ordered.toReversed().map((form) => [stem(form), form])).values()].toReversed();
    return { words: common.join(' '), others: nearbyStems(common.map(stem), this.#dictionary).join(' ') };
  }

  /** What always has a capital and is no Swedish word may be the name of someone, and is offered to no one. */
  #isOffered(form: string, word: string, isPlace: boolean): boolean {
    if (form.length < SHORTEST || /\d/.test(form) || stopWords.has(form)) return false;
    return word.toLowerCase() === word || this.#named.has(form) || isPlace || this.#dictionary.wordsOf(form).length > 0;
  }
}

function wordsOfKey([key, pairs]: [string, { form: string }[]]): [string, string] {
  return [key, pairs.map(({ form }) => form).join(' ')];
}

/** The stems of Swedish words that are none of these and a letter away from one. */
function nearbyStems(stems: readonly string[], dictionary: Dictionary): string[] {
  const own = new Set(stems);
  const near = new Set(stems.flatMap(withoutOneLetter));
  const others = new Set<string>();
  for (const word of dictionary.words()) {
    const other = stem(word);
    if (other.length < SHORTEST_STEM || own.has(other) || others.has(other)) continue;
    if (near.has(other) || withoutOneLetter(other).some((rest) => near.has(rest) || own.has(rest))) others.add(other);
  }
  return [...others].sort(comparePlain);
}

function withoutOneLetter(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}

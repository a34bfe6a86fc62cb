/** Marks the texts of the search index word by word, and makes the word lists for the browser. `swedish/marks.ts` describes marks. */

import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';
import { slugify } from '../domain/slug.ts';
import { firstNames } from '../swedish/first-names.ts';
import { afterSign, asMark, asSmall, withOthers } from '../swedish/marks.ts';
import { NameMatcher } from '../swedish/name-matcher.ts';
import { SearchKeys } from '../swedish/search-keys.ts';
import type { Spelling } from '../swedish/spelling.ts';
import { LOOK_ALIKES, listOf, stem, wordsIn } from '../swedish/stem.ts';
import { stopWords } from '../swedish/stop-words.ts';
import type { SwedishWords } from '../swedish/swedish-words.ts';
import { WORD } from '../swedish/word.ts';
import { lookAlikes } from './look-alikes.ts';
import { nearbyStems } from './nearby-stems.ts';

/** The shortest word that is offered as a correction. */
const SHORTEST = 4;
/** What Pagefind divides words at by itself. */
const IS_DIVIDED = /\s|^-$/;
/** What joins two words that may be written as one: «O’Hara», which people search for as «ohara». */
const APOSTROPHE = /^['’]$/;
/** What joins to the word after it with a hyphen: «e-post», which people search for as «epost». */
const SHORT_PART = /^\p{L}{1,2}$/u;
/** The word before another, after which a space stands, and how far back it is looked for. */
const WORD_BEFORE = /\p{Lu}[\p{L}-]+(?= $)/u;
const LONGEST_NAME = 20;
const NONE: readonly string[] = [];

/** A word of the texts: its mark, and how often it occurs; 0 for a word that only a synonym refers to. */
interface KnownWord {
  marked: string;
  count: number;
  /** Whether it may be a place name: it has a capital, and no final «s» as in «i Karins bil». */
  mayBePlace: boolean;
  /** Whether it has stood after a first name: then it is a surname. */
  isSurname: boolean;
  /** Whether it is taken for a place name: it may be one, and occurs after «i». */
  isPlace: boolean;
}

/** Stop words by their spelling, with their marks. */
const smallWords = new Map([...stopWords].map((word) => [word, asSmall(word)]));

/** Marks texts one by one and collects their words; the word lists are complete when all texts are marked. */
export class SearchMarks {
  readonly #keys: SearchKeys;
  readonly #swedish: SwedishWords;
  /** Finds names that have synonyms; a name's target is the words of its synonyms. */
  readonly #names: NameMatcher<readonly string[]> | undefined;
  /** Finds names of nothing but small words, «Hos oss», which would not be searchable. */
  readonly #smallNames: NameMatcher<true> | undefined;
  /** The words of all names, which may be offered as corrections although they always have a capital. */
  readonly #named: ReadonlySet<string>;
  /** The words that only look like forms of others; found with the word lists. */
  #lookAlikes: readonly string[] = [];
  /** The words by their spelling. */
  readonly #words = new Map<string, KnownWord>();

  /** `spellings` has a list for each group of synonyms, «AMF» and «Arbetsmarknadsförvaltningen». */
  constructor(spellings: readonly (readonly string[])[], swedish: SwedishWords) {
    this.#keys = new SearchKeys(swedish);
    this.#swedish = swedish;
    const targets = spellings
      .filter(({ length }) => length > 1)
      .flatMap((names) =>
        names.map((name) => ({ name, target: names.filter((other) => other !== name).flatMap(wordsIn) })),
      );
    this.#names = targets.length > 0 ? new NameMatcher(targets) : undefined;
    const small = spellings.flat().filter((name) => wordsIn(name).every((word) => stopWords.has(word)));
    this.#smallNames = small.length > 0 ? new NameMatcher(small.map((name) => ({ name, target: true }))) : undefined;
    this.#named = new Set(spellings.flat().flatMap(wordsIn));
  }

  /** A text with its words marked, for Pagefind; «|» is replaced by a space. Stop words are not searchable. */
  mark(text: string): string {
    const plain = text.replaceAll('|', ' ');
    const others = new Map(this.#names?.find(plain).map(({ start, targets }) => [start, targets.flat()]));
    const smallNames = this.#smallNames?.find(plain) ?? [];
    let nth = 0;
    let before = '';
    let end = 0;
    // for each word of all texts: most stand after a space, and need no more than their mark
    return plain.replace(WORD, (word, start: number) => {
      const between = start === end + 1 && plain.charAt(end) === ' ' ? ' ' : plain.slice(end, start);
      const isJoined = end > 0 && between !== ' ' && !IS_DIVIDED.test(between);
      let more = others.get(start) ?? NONE;
      if (end > 0 && isOneWord(before, between)) more = [...more, (before + word).toLowerCase()];
      before = word;
      end = start + word.length;
      while ((smallNames[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth += 1;
      const isOfName = (smallNames[nth]?.start ?? Number.POSITIVE_INFINITY) <= start;
      const marked = this.#mark(word, more, isOfName, plain, start);
      return isJoined ? afterSign(marked) : marked;
    });
  }

  /** A word at a position of a text with its mark, and with those of `more`. */
  #mark(word: string, more: readonly string[], isOfName: boolean, text: string, start: number): string {
    const small = smallWords.get(word);
    if (small && more.length === 0 && !isOfName) return small;
    const known = this.#word(word);
    known.count += 1;
    if (known.mayBePlace && text.startsWith(' i ', start - 3)) known.isPlace = true;
    if (known.mayBePlace && !known.isSurname)
      known.isSurname = isFirstName(WORD_BEFORE.exec(text.slice(Math.max(start - LONGEST_NAME, 0), start))?.[0]);
    if (more.length === 0) return known.marked;
    for (const other of more) this.#word(other);
    return withOthers(known.marked, more);
  }

  #word(word: string): KnownWord {
    let known = this.#words.get(word);
    if (!known) {
      const mayBePlace = word.toLowerCase() !== word && !word.endsWith('s');
      known = { marked: asMark(word), count: 0, mayBePlace, isSurname: false, isPlace: false };
      this.#words.set(word, known);
    }
    return known;
  }

  /** The words of the texts, separated by spaces, by their keys, and the look-alikes; a record for each first letter. */
  wordsByKey(): Map<string, Record<string, string>> {
    const formsByKey = this.#formsByKey();
    const formsOf = (key: string): string[] => (formsByKey.get(key) ?? []).map(({ form }) => form);
    this.#lookAlikes = lookAlikes(formsOf, this.#swedish);
    const alike = grouped(this.#lookAlikes, listOf);
    const byKey = [...formsByKey.keys()].sort(comparePlain);
    const lists = [...grouped(byKey, listOf)].map(([letter, keys]): [string, Record<string, string>] => {
      const words = keys.map((key) => [key, formsOf(key).join(' ')]);
      return [letter, Object.fromEntries([[LOOK_ALIKES, (alike.get(letter) ?? []).join(' ')], ...words])];
    });
    return new Map(lists);
  }

  #formsByKey(): Map<string, { key: string; form: string }[]> {
    const forms = new Set([...this.#words.keys()].map((word) => word.normalize('NFC').toLowerCase()));
    const pairs = [...forms].sort(comparePlain).flatMap((form) => this.#keysOf(form).map((key) => ({ key, form })));
    return grouped(pairs, ({ key }) => key);
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

  /** The words for corrections, commonest first, and, after `wordsByKey`, the stems of Swedish words that must not be corrected to them. */
  spelling(): Spelling {
    const counts = new Map<string, number>();
    for (const [word, { count, isPlace }] of this.#words)
      for (const form of wordsIn(word))
        if (this.#isOffered(form, word, isPlace)) counts.set(form, (counts.get(form) ?? 0) + count);
    const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePlain(a, b)).map(([form]) => form);
    const common = [...new Map(ordered.toReversed().map((form) => [stem(form), form])).values()].toReversed();
    return { words: common.join(' '), others: nearbyStems(common.map(stem), this.#swedish.dictionary).join(' ') };
  }

  /** Whether a form may be offered; a word that always has a capital and is not in the dictionary may be a person's name. */
  #isOffered(form: string, word: string, isPlace: boolean): boolean {
    if (form.length < SHORTEST || /\d/.test(form) || stopWords.has(form)) return false;
    return (
      word.toLowerCase() === word ||
      this.#named.has(form) ||
      isPlace ||
      this.#swedish.dictionary.wordsOf(form).length > 0
    );
  }
}

function isFirstName(word = ''): boolean {
  return word !== '' && firstNames.has(slugify(word));
}

/** Whether what stands between two words joins them into one. */
function isOneWord(before: string, between: string): boolean {
  return APOSTROPHE.test(between) || (between === '-' && SHORT_PART.test(before));
}

/** Marks the texts of the search index word by word, and collects the words. `swedish/marks.ts` describes marks. */

import { isFirstName } from '../../swedish/first-names.ts';
import { groupedNumbers } from '../../swedish/grouped-digits.ts';
import { afterSign, asMark, asSmall, type Place, withOthers, withPlace } from '../../swedish/marks.ts';
import { NameMatcher } from '../../swedish/name-matcher.ts';
import { OtherSpellings } from '../../swedish/other-spellings.ts';
import { isShortPart } from '../../swedish/short-parts.ts';
import { wordsIn } from '../../swedish/stem.ts';
import { stopWords } from '../../swedish/stop-words.ts';
import type { SwedishWords } from '../../swedish/swedish-words.ts';
import { WORD } from '../../swedish/word.ts';
import { mayBeCut } from './abbreviated-words.ts';
import type { KnownWord } from './known-word.ts';
import { SearchWords } from './search-words.ts';

/** What Pagefind divides words at by itself. */
const IS_DIVIDED = /\s|^-$/;
/** What joins two words that may be written as one: «O’Hara», which people search for as «ohara». */
const APOSTROPHE = /^['’]$/;
/** What follows the first part of a compound with a hyphen, «Hallowen-hajk». */
const LAST_PART = /^-\p{Ll}/u;
/** The word before another, after which a space stands, and how far back it is looked for. */
const WORD_BEFORE = /\p{Lu}[\p{L}-]+(?= $)/u;
const LONGEST_NAME = 20;
const NONE: readonly string[] = [];

/** Stop words by their spelling, with their marks. */
const smallWords = new Map([...stopWords].map((word) => [word, asSmall(word)]));

/** Marks texts one by one and collects their words; the word lists are complete when all texts are marked. */
export class SearchMarks {
  readonly #swedish: SwedishWords;
  readonly #spellings: OtherSpellings;
  /** Finds names that have synonyms; a name's target is the words of its synonyms. */
  readonly #names: NameMatcher<readonly string[]> | undefined;
  /** Finds names of nothing but small words, «Hos oss», which would not be searchable. */
  readonly #smallNames: NameMatcher<true> | undefined;
  /** The words of all names, which may be offered as corrections although they always have a capital. */
  readonly #named: ReadonlySet<string>;
  /** The words by their spelling. */
  readonly #words = new Map<string, KnownWord>();

  /** `spellings` has a list for each group of synonyms, «AMF» and «Arbetsmarknadsförvaltningen». */
  constructor(spellings: readonly (readonly string[])[], swedish: SwedishWords) {
    this.#swedish = swedish;
    this.#spellings = new OtherSpellings(swedish);
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

  /** A text of a place with its words marked, for Pagefind; «|» is replaced by a space. Stop words are not searchable. */
  mark(text: string, place: Place = 'text'): string {
    const plain = text.replaceAll('|', ' ');
    const others = new Map(this.#names?.find(plain).map(({ start, targets }) => [start, targets.flat()]));
    const add = (start: number, words: readonly string[]): void => {
      others.set(start, [...(others.get(start) ?? NONE), ...words]);
    };
    for (const { start, digits } of groupedNumbers(plain)) add(start, [digits]);
    for (const [start, words] of this.#spellings.in(plain)) add(start, words);
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
      const inText = this.#mark(word, more, isOfName, plain, start);
      const marked = place === 'text' ? inText : this.#inPlace(inText, [word, ...more], place);
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
    known.isCut ||= mayBeCut(word, text, start + word.length);
    known.isFirstPart ||= LAST_PART.test(text.slice(start + word.length, start + word.length + 2));
    if (more.length === 0) return known.marked;
    for (const other of more) this.#word(other);
    return withOthers(known.marked, more);
  }

  #inPlace(marked: string, words: readonly string[], place: Place): string {
    const known = words.filter((word) => this.#words.get(word)?.places.add(place));
    return withPlace(marked, known, place);
  }

  #word(word: string): KnownWord {
    let known = this.#words.get(word);
    if (!known) {
      const mayBePlace = word.toLowerCase() !== word && !word.endsWith('s');
      known = {
        marked: asMark(word),
        count: 0,
        mayBePlace,
        isSurname: false,
        isPlace: false,
        isFirstPart: false,
        isCut: false,
        places: new Set(),
      };
      this.#words.set(word, known);
    }
    return known;
  }

  /** The words of the texts that are marked so far. */
  words(): SearchWords {
    return new SearchWords(this.#words, this.#named, this.#swedish);
  }
}

/** Whether what stands between two words joins them into one. */
function isOneWord(before: string, between: string): boolean {
  return APOSTROPHE.test(between) || (between === '-' && isShortPart(before));
}

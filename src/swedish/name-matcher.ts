/** Finds names in running text: whole words, also with genitive -s, ignoring case. Linear in the length of the text. */

import { escapePattern } from '../domain/pattern.ts';
import { fold } from './names.ts';
import { WORD, WORD_CHARACTERS } from './word.ts';

/** One occurrence of a name in a text; `end` is after a genitive -s. */
export interface Occurrence<T> {
  start: number;
  end: number;
  targets: readonly [T, ...T[]];
}

interface Candidate<T> {
  name: string;
  /** Sticky; matches the name with any gap between its words. Made when it is first asked for. */
  readonly pattern: RegExp;
  /** The number of characters before its first word, as in «(H)järnkoll». */
  lead: number;
  targets: [T, ...T[]];
}

/** A candidate whose pattern is made when it is first asked for: of most names no text has the first word. */
class LazyCandidate<T> implements Candidate<T> {
  readonly name: string;
  readonly lead: number;
  readonly targets: [T, ...T[]];
  readonly #gap: string;
  #pattern: RegExp | undefined;

  constructor(name: string, gap: string, lead: number, targets: [T, ...T[]]) {
    this.name = name;
    this.#gap = gap;
    this.lead = lead;
    this.targets = targets;
  }

  get pattern(): RegExp {
    this.#pattern ??= new RegExp(this.name.split(' ').map(escapePattern).join(this.#gap), 'uy');
    return this.#pattern;
  }
}

const IS_WORD = new RegExp(`[${WORD_CHARACTERS}]`);

/**
 * Finds names in running text; of names that begin at the same offset the longest wins, and occurrences never overlap.
 * `gap` is the source of a pattern for what separates the words of a name: white space, and markup in marked-up text.
 */
export class NameMatcher<T> {
  readonly #byFirstWord = new Map<string, Candidate<T>[]>();
  readonly #byName = new Map<string, Candidate<T>>();
  /** A cache of the last text: paragraphs are often searched twice in a row, as a block and as a node. */
  #last: { text: string; found: Occurrence<T>[] } = { text: '', found: [] };
  readonly #gap: string;

  constructor(entries: Iterable<{ name: string; target: T }>, gap = '\\s+') {
    this.#gap = gap;
    for (const { name, target } of entries) this.#add(fold(name), target);
    for (const candidates of this.#byFirstWord.values()) {
      candidates.sort((a, b) => b.name.length - a.name.length);
    }
  }

  /** Every occurrence of a known name, in the order of the text. */
  find(text: string): readonly Occurrence<T>[] {
    if (text !== this.#last.text) this.#last = { text, found: this.#search(text) };
    return this.#last.found;
  }

  #search(text: string): Occurrence<T>[] {
    const lower = foldInPlace(text);
    // most texts have no word that begins a name, and this test is fast
    if (!lower.match(WORD)?.some((word) => this.#beginningWith(word))) return [];
    const found: Occurrence<T>[] = [];
    let free = 0;
    for (const word of lower.matchAll(WORD)) {
      if (word.index < free) continue;
      const occurrence = this.#occurrenceAt(lower, free, word.index, word[0]);
      if (!occurrence) continue;
      found.push(occurrence);
      free = occurrence.end;
    }
    return found;
  }

  /** The names that begin with a word, which may carry the genitive -s; undefined for none. */
  #beginningWith(word: string): readonly Candidate<T>[] | undefined {
    const candidates = this.#byFirstWord.get(word);
    const genitive = word.endsWith('s') ? this.#byFirstWord.get(word.slice(0, -1)) : undefined;
    return candidates && genitive ? [...candidates, ...genitive] : (candidates ?? genitive);
  }

  #add(name: string, target: T): void {
    const [first] = name.match(WORD) ?? [];
    if (first === undefined) return;
    const candidates = this.#byFirstWord.get(first) ?? [];
    const same = this.#byName.get(name);
    if (same) same.targets.push(target);
    else {
      const candidate: Candidate<T> = new LazyCandidate(name, this.#gap, name.indexOf(first), [target]);
      this.#byName.set(name, candidate);
      candidates.push(candidate);
    }
    this.#byFirstWord.set(first, candidates);
  }

  /** The longest name whose first word is `word` at an offset, and that begins at `free` or later. */
  #occurrenceAt(lower: string, free: number, offset: number, word: string): Occurrence<T> | undefined {
    for (const { pattern, lead, targets } of this.#beginningWith(word) ?? []) {
      const start = offset - lead;
      if (start < free || !startsName(lower, start)) continue;
      pattern.lastIndex = start;
      const end = pattern.test(lower) ? endOfName(lower, pattern.lastIndex) : undefined;
      if (end !== undefined) return { start, end, targets };
    }
    return undefined;
  }
}

/** Lower case of the same length as the text, so that offsets stay valid. */
function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(index);
  }).join('');
}

/** Whether a name may begin at an offset: not inside a compound (IT-lokal), an e-mail address or a web address. */
function startsName(lower: string, start: number): boolean {
  return !/[\p{L}\p{N}][-._]?$|@$/u.test(lower.slice(Math.max(0, start - 2), start));
}

/** The end offset of a name, after a genitive (Klarspråks, G7:s); undefined when the word continues. */
function endOfName(lower: string, end: number): number | undefined {
  const rest = lower.slice(end, end + 3);
  const genitive = /^(?::s|s)(?![\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0;
  const after = rest.charAt(genitive);
  if (IS_WORD.test(after) || after === '@') return undefined;
  // «curiocity.se» is an address; «Klarspråk. Nästa» is not.
  if (after === '.' && /\p{Ll}/u.test(lower.charAt(end + genitive + 1))) return undefined;
  return end + genitive;
}

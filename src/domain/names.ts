/**
 * Names as people write them: found by exact name whatever the case, found in running text as whole words
 * with a genitive -s, and guessed when one is misspelt. Linear in the length of the text.
 */
import { distance } from 'fastest-levenshtein';
import { compareSwedish } from './collation.ts';

/** One occurrence of a name in a text; `end` is after a genitive -s. */
export interface Occurrence<T> {
  start: number;
  end: number;
  targets: readonly T[];
}

interface Candidate<T> {
  name: string;
  targets: T[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const IS_WORD = /[\p{L}\p{N}]/u;

/** The form in which names are compared: composed, lower case, single spaces. */
export function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}

/** The known name that an unknown one most likely is a misspelling of, or nothing near. */
export function nearestName(unknown: string, known: Iterable<string>): string | undefined {
  const wanted = fold(unknown);
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  let best: { name: string; away: number } | undefined;
  for (const name of known) {
    const away = distance(wanted, fold(name));
    if (away > limit || away >= wanted.length) continue;
    if (!best || away < best.away || (away === best.away && compareSwedish(name, best.name) < 0)) {
      best = { name, away };
    }
  }
  return best?.name;
}

/** Finds what an exact name stands for, whatever its case and spaces. */
export class NameIndex<T> {
  readonly #targets = new Map<string, T>();
  readonly #firstNames = new Map<T, string>();
  readonly #names: string[] = [];

  constructor(entries: Iterable<{ name: string; target: T }>) {
    for (const { name, target } of entries) {
      if (!this.#targets.has(fold(name))) this.#targets.set(fold(name), target);
      if (!this.#firstNames.has(target)) this.#firstNames.set(target, name);
      this.#names.push(name);
    }
  }

  /** What the name stands for, or nothing. */
  get(name: string): T | undefined {
    return this.#targets.get(fold(name));
  }

  /** The first name that a target was entered under, or nothing. */
  nameOf(target: T): string | undefined {
    return this.#firstNames.get(target);
  }

  /** The known name nearest to a misspelt one, or nothing. */
  nearest(name: string): string | undefined {
    return nearestName(name, this.#names);
  }
}

/** Finds names in running text; the longest name at a place wins, and names never overlap. */
export class NameMatcher<T> {
  readonly #byFirstWord = new Map<string, Candidate<T>[]>();

  constructor(entries: Iterable<{ name: string; target: T }>) {
    for (const { name, target } of entries) this.#add(fold(name), target);
    for (const candidates of this.#byFirstWord.values()) {
      candidates.sort((a, b) => b.name.length - a.name.length);
    }
  }

  /** Every occurrence of a known name, in the order of the text. */
  find(text: string): Occurrence<T>[] {
    const found: Occurrence<T>[] = [];
    const lower = foldInPlace(text);
    let free = 0;
    for (const word of lower.matchAll(WORD)) {
      if (word.index < free || !startsName(lower, word.index)) continue;
      const occurrence = this.#at(lower, word.index, word[0]);
      if (!occurrence) continue;
      found.push(occurrence);
      free = occurrence.end;
    }
    return found;
  }

  #add(name: string, target: T): void {
    const first = name.match(WORD)?.[0];
    if (first === undefined || !name.startsWith(first)) return;
    const candidates = this.#byFirstWord.get(first) ?? [];
    const same = candidates.find((candidate) => candidate.name === name);
    if (same) same.targets.push(target);
    else candidates.push({ name, targets: [target] });
    this.#byFirstWord.set(first, candidates);
  }

  /** The longest name that begins at a word; the word itself may carry the genitive -s. */
  #at(lower: string, start: number, word: string): Occurrence<T> | undefined {
    const candidates = this.#byFirstWord.get(word) ?? [];
    const genitive = word.endsWith('s') ? (this.#byFirstWord.get(word.slice(0, -1)) ?? []) : [];
    for (const { name, targets } of [...candidates, ...genitive]) {
      if (!lower.startsWith(name, start)) continue;
      const end = endOfName(lower, start + name.length);
      if (end !== undefined) return { start, end, targets };
    }
    return undefined;
  }
}

/** Lower case, every white space a space; of the same length as the text, so that offsets hold. */
function foldInPlace(text: string): string {
  const lower = text.toLocaleLowerCase('sv').replace(/\s/g, ' ');
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index).toLocaleLowerCase('sv');
    return unit.length === 1 ? unit : text.charAt(index);
  }).join('');
}

/** A name does not begin inside a compound (IT-lokal), a mail address or an address on the web. */
function startsName(lower: string, start: number): boolean {
  return !/[\p{L}\p{N}][-.]$|[@_]$/u.test(lower.slice(Math.max(0, start - 2), start));
}

/** Where a whole word ends, past a genitive (Klarspråks, G7:s); nothing when the word goes on. */
function endOfName(lower: string, end: number): number | undefined {
  const rest = lower.slice(end, end + 3);
  const genitive = /^(?::s|s)(?![\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0;
  const after = rest.charAt(genitive);
  if (IS_WORD.test(after) || after === '@') return undefined;
  // «curiocity.se» is an address; «Klarspråk. Nästa» is not.
  if (after === '.' && /\p{Ll}/u.test(lower.charAt(end + genitive + 1))) return undefined;
  return end + genitive;
}

/** Splits Swedish compounds into parts: «arbetsmarknadsförvaltningen» into arbete, marknad and förvaltning. */

import { OPEN_PREFIXES, PREFIXES, SUFFIXES } from './affixes.ts';
import type { Compound, CompoundWords } from './compound.ts';
import type { Dictionary } from './dictionary.ts';
import { entryParts } from './entry-compounds.ts';
import { knownTail } from './known-tail.ts';

const NONE: Compound = { joints: [], words: [] };
/** The fewest letters of a part, and of a part that is listed: «elbil». */
const SHORTEST = 3;
const SHORTEST_LISTED = 2;
/** No word in use is as long, in letters; each of its letters could be a joint. */
const LONGEST = 60;

/** Splits words, with a cache. */
export class Compounds {
  readonly #dictionary: Dictionary;
  readonly #whole: ReadonlySet<string>;
  readonly #begins: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;
  /** The base form of each form in `inflections`: «tänger» → tång. */
  readonly #bases = new Map<string, string>();
  readonly #cache = new Map<string, Compound>();
  readonly #byTail = new Map<string, Compound>();

  constructor(dictionary: Dictionary, { whole, begins, ends, inflections }: CompoundWords) {
    this.#dictionary = dictionary;
    this.#whole = new Set(whole);
    this.#begins = new Set(begins);
    this.#ends = new Set(ends);
    for (const forms of inflections) for (const form of forms) this.#bases.set(form, forms[0] ?? form);
  }

  /** The compound in a form in lower case; without joints when it is no compound. */
  read(form: string): Compound {
    const compound = this.#read(form);
    if (compound.joints.length > 0 || form.length > LONGEST) return compound;
    const known = this.#byTail.get(form) ?? knownTail(form, this.#dictionary) ?? NONE;
    this.#byTail.set(form, known);
    return known;
  }

  /** The same, of known parts alone: all that a part of a compound may be. */
  #read(form: string): Compound {
    const cached = form.length > LONGEST ? NONE : this.#cache.get(form);
    if (cached) return cached;
    // A part may contain the form itself again; that must not recurse without end.
    this.#cache.set(form, NONE);
    const compound = this.#split(form);
    this.#cache.set(form, compound);
    return compound;
  }

  /** Of all splits, the one with the fewest parts and the longest shortest part; then with the longest last part. */
  #split(form: string): Compound {
    const words = this.#dictionary.wordsOf(form);
    if (this.#whole.has(form) || words.some((word) => this.#whole.has(word))) return NONE;
    if (this.#isPrefixedVerb(form)) return NONE;
    let best = NONE;
    let bestScore = Number.NEGATIVE_INFINITY;
    // a first part that is a compound begins with a shorter one; without it, it need not be looked for
    let isBegun = false;
    for (let split = SHORTEST_LISTED; split < form.length - 1; split += 1) {
      const isEasyEnd = this.#isEasyEnd(form.slice(split), words.length > 0);
      const begin = this.#beginning(form.slice(0, split), isEasyEnd, isBegun);
      isBegun ||= begin !== undefined || this.#mayBegin(form.slice(0, split));
      const end =
        begin &&
        this.#isInWords(words, split) &&
        this.#ending(form.slice(split), words.length > 0, form.slice(0, split));
      if (!begin || !end) continue;
      const joints = [...begin.joints, split, ...end.joints.map((joint) => split + joint)];
      const lengths = [...joints, form.length].map((joint, index) => joint - (joints[index - 1] ?? 0));
      const score = Math.min(...lengths) - SHORTEST * joints.length - split / 100;
      const parts = [...begin.words, ...end.words];
      // «själv|hjälps|grupp» is found twice, as självhjälp + grupp and as själv + hjälpgrupp.
      if (joints.join() === best.joints.join()) parts.push(...best.words);
      else if (score <= bestScore) continue;
      [best, bestScore] = [{ joints, words: [...new Set(parts)] }, score];
    }
    return best === NONE ? this.#ofEntry(form, words) : best;
  }

  /** The compound in a form of a word that the dictionary lists whole. */
  #ofEntry(form: string, words: readonly string[]): Compound {
    for (const word of words)
      for (const { joint, noun } of entryParts(word, this.#dictionary, this.#ends)) {
        const last = this.#ending(word.slice(joint), true, word.slice(0, joint));
        if (last && form.startsWith(word.slice(0, joint)))
          return { joints: [joint, ...last.joints.map((inner) => joint + inner)], words: [noun, ...last.words] };
      }
    return NONE;
  }

  /** Whether a joint of a form is in one of its words too: «stämman» of «stämma» has no man in it. */
  #isInWords(words: readonly string[], split: number): boolean {
    const ends = words.map((word) => word.slice(split));
    return words.length === 0 || ends.some((end) => end.length >= SHORTEST || this.#ends.has(end));
  }

  /** Whether a form is a verb with a prefix: «biläggs» has no bil in it. */
  #isPrefixedVerb(form: string): boolean {
    for (let split = 1; split <= form.length - SHORTEST; split += 1)
      if (PREFIXES.has(form.slice(0, split)) && this.#dictionary.isOnlyVerb(form.slice(split))) return true;
    return false;
  }

  /** The words of a first part, arbetsmarknad, arbete and marknad for «arbetsmarknads»; undefined when it is none. */
  #beginning(text: string, anyNoun: boolean, mayBeCompound: boolean): Compound | undefined {
    if (OPEN_PREFIXES.has(text)) return NONE;
    if (PREFIXES.has(text)) return undefined;
    const isListed = this.#begins.has(text);
    if (text.length < SHORTEST && !isListed) return undefined;
    const words = isListed ? [text] : this.#dictionary.beginningOf(text, anyNoun);
    if (words.length > 0) {
      const [word = ''] = words;
      const { joints, words: parts } = this.#read(word);
      return { joints, words: [...words, ...parts] };
    }
    if (!mayBeCompound) return undefined;
    // «självhjälps-» is not in the dictionary but a compound itself.
    const bare = text.replace(/s$/, '');
    const { joints, words: parts } = bare.length > 2 * SHORTEST ? this.#read(bare) : NONE;
    return joints.length > 0 ? { joints, words: [bare, ...parts] } : undefined;
  }

  /** Whether a text is a first part before some last part. */
  #mayBegin(text: string): boolean {
    return this.#begins.has(text) || OPEN_PREFIXES.has(text) || this.#dictionary.beginningOf(text, true).length > 0;
  }

  /** The words of a last part; a compound with an entry of its own (`isKnown`) is split only before a longer noun. */
  #ending(text: string, isKnown: boolean, beginning: string): Compound | undefined {
    if (OPEN_PREFIXES.has(beginning) && text.length < 6) return undefined;
    // «servering»
    if (text.startsWith('ring') && beginning.endsWith('e')) return undefined;
    const words = this.#dictionary
      .wordsOf(text)
      .filter((word) => this.#mayEnd(word, isKnown) || this.#mayEnd(this.#bases.get(word) ?? '', isKnown));
    const inner = this.#read(text);
    if (words.length === 0 && (isKnown || inner.joints.length === 0)) return undefined;
    return { joints: inner.joints, words: [...words, ...inner.words] };
  }

  #mayEnd(word: string, isKnown: boolean): boolean {
    if (this.#ends.has(word)) return true;
    return word.length >= SHORTEST && !(isKnown && SUFFIXES.has(word)) && this.#dictionary.mayEnd(word, isKnown);
  }

  /** Whether any noun may precede a last part: a listed one, or a longer one of a word without an entry. */
  #isEasyEnd(text: string, isKnown: boolean): boolean {
    return (!isKnown && text.length > 4) || this.#dictionary.wordsOf(text).some((word) => this.#ends.has(word));
  }
}

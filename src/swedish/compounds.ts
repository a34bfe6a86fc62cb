/** The parts of a compound: «arbetsmarknadsförvaltningen» is arbete, marknad and förvaltning. */
import type { Dictionary } from './dictionary.ts';

/** A compound: where in it parts meet, and the words that it is made of, those of its parts among them. */
export interface Compound {
  joints: number[];
  words: string[];
}

/** What stands first in many words without making them compounds: «avtal» is no kind of tal, «missbruk» no kind of bruk. */
const PREFIXES = new Set(
  `an av be bi bort de efter en er ex fram från för före genom hem hop igen in inom kring med miss mot ned ner o om per pro
  på rea re sam sub till trans tro under upp ur ut van veder vid å åt åter är över kon`.split(/\s+/),
);
/** What ends words without saying what they are: «sjukdom» is no dom, «intresserad» no rad, «verktyg» no tyg. */
const SUFFIXES = new Set(['dom', 'rad', 'tyg']);
/** Agents and places take such a prefix and stay what they are: «överläkare». */
const OPEN_PREFIXES = new Set(['över', 'under']);

const NONE: Compound = { joints: [], words: [] };
/** A part has at least so many letters, and one that is listed so many: «elbil». */
const SHORTEST = 3;
const SHORTEST_LISTED = 2;

/** What the dictionary does not say of compounds. */
export interface CompoundWords {
  /** Words that look like compounds and are none to those who search. */
  whole: readonly string[];
  /** Words that begin and end compounds. */
  begins: readonly string[];
  ends: readonly string[];
  /** Forms of one word that the dictionary has apart, the plain one first. */
  inflections: readonly (readonly string[])[];
}

/** Splits words and remembers what it has split. */
export class Compounds {
  readonly #dictionary: Dictionary;
  readonly #whole: ReadonlySet<string>;
  readonly #begins: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;
  /** The plain form of each form that the dictionary has as a word of its own: «tänger» → tång. */
  readonly #bases = new Map<string, string>();
  readonly #known = new Map<string, Compound>();

  constructor(dictionary: Dictionary, { whole, begins, ends, inflections }: CompoundWords) {
    this.#dictionary = dictionary;
    this.#whole = new Set(whole);
    this.#begins = new Set(begins);
    this.#ends = new Set(ends);
    for (const forms of inflections) for (const form of forms) this.#bases.set(form, forms[0] ?? form);
  }

  /** A form in lower case as a compound; without joints when it is none. */
  read(form: string): Compound {
    const known = this.#known.get(form);
    if (known) return known;
    this.#known.set(form, NONE);
    const compound = this.#split(form);
    this.#known.set(form, compound);
    return compound;
  }

  /** Of all ways to split, the one with the fewest parts and the longest shortest part; then with the longest end. */
  #split(form: string): Compound {
    const words = this.#dictionary.wordsOf(form);
    if (this.#whole.has(form) || words.some((word) => this.#whole.has(word))) return NONE;
    let best = NONE;
    let worth = Number.NEGATIVE_INFINITY;
    for (let at = SHORTEST_LISTED; at < form.length - 1; at += 1) {
      const begin = this.#beginning(form.slice(0, at), this.#isEasyEnd(form.slice(at), words.length > 0));
      const end = begin && this.#ending(form.slice(at), words.length > 0, form.slice(0, at));
      if (!begin || !end) continue;
      const joints = [...begin.joints, at, ...end.joints.map((joint) => at + joint)];
      const lengths = [...joints, form.length].map((joint, index) => joint - (joints[index - 1] ?? 0));
      const own = Math.min(...lengths) - SHORTEST * joints.length - at / 100;
      const made = [...begin.words, ...end.words];
      // «själv|hjälps|grupp» is found twice, as a grupp for självhjälp and as a hjälpgrupp of one’s own.
      if (joints.join() === best.joints.join()) made.push(...best.words);
      else if (own <= worth) continue;
      [best, worth] = [{ joints, words: [...new Set(made)] }, own];
    }
    return best;
  }

  /** «arbetsmarknads» is of «arbetsmarknad», and so of «arbete» and «marknad». */
  #beginning(text: string, anyNoun: boolean): Compound | undefined {
    if (OPEN_PREFIXES.has(text)) return NONE;
    if (PREFIXES.has(text)) return undefined;
    const isListed = this.#begins.has(text);
    if (text.length < SHORTEST && !isListed) return undefined;
    const words = isListed ? [text] : this.#dictionary.beginningOf(text, anyNoun);
    if (words.length > 0) {
      const [word = ''] = words;
      const { joints, words: parts } = this.read(word);
      return { joints, words: [...words, ...parts] };
    }
    // «självhjälps-» is in no dictionary, and a compound itself.
    const bare = text.replace(/s$/, '');
    const { joints, words: parts } = bare.length > 2 * SHORTEST ? this.read(bare) : NONE;
    return joints.length > 0 ? { joints, words: [bare, ...parts] } : undefined;
  }

  /** A compound that is a word of the dictionary itself is split only where a noun of some length ends it. */
  #ending(text: string, isKnown: boolean, beginning: string): Compound | undefined {
    if (OPEN_PREFIXES.has(beginning) && text.length < 6) return undefined;
    const words = this.#dictionary
      .wordsOf(text)
      .filter((word) => this.#mayEnd(word, isKnown) || this.#mayEnd(this.#bases.get(word) ?? '', isKnown));
    const inner = this.read(text);
    if (words.length === 0 && (isKnown || inner.joints.length === 0)) return undefined;
    return { joints: inner.joints, words: [...words, ...inner.words] };
  }

  #mayEnd(word: string, isKnown: boolean): boolean {
    if (this.#ends.has(word)) return true;
    return word.length >= SHORTEST && !(isKnown && SUFFIXES.has(word)) && this.#dictionary.mayEnd(word, isKnown);
  }

  /** Ends before which any noun may stand: those listed, and in a word that no dictionary has every longer one. */
  #isEasyEnd(text: string, isKnown: boolean): boolean {
    return (!isKnown && text.length > 4) || this.#dictionary.wordsOf(text).some((word) => this.#ends.has(word));
  }
}

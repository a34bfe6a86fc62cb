/**
 * Words derived from one another: «anställa» and «anställning», «delaktig» and «delaktighet». By rule, and only where the
 * dictionary has both; agent nouns, «forskare», are forms of their verbs there.
 */
import type { Dictionary } from './dictionary.ts';

/** How a noun is made: what its ending replaces in the base. */
interface Derivation {
  ending: string;
  base: string;
  /** What the base is. */
  of: 'verb' | 'adjective';
}

const DERIVATIONS: readonly Derivation[] = [
  { ending: 'ning', base: 'a', of: 'verb' }, // städning
  { ending: 'mning', base: 'mma', of: 'verb' }, // bestämning
  { ending: 'ing', base: 'a', of: 'verb' }, // träning, renovering
  { ending: 'nad', base: 'a', of: 'verb' }, // kostnad
  { ending: 'ation', base: 'era', of: 'verb' }, // reparation
  { ending: 'ssion', base: 'tera', of: 'verb' }, // diskussion
  { ending: 'ktion', base: 'cera', of: 'verb' }, // produktion
  { ending: 'uktion', base: 'uera', of: 'verb' }, // konstruktion
  { ending: 'het', base: '', of: 'adjective' }, // trygghet
];

/** The fewest letters of an adjective, and of a verb: «nyhet» is more than what is «ny». */
const SHORTEST = { verb: 4, adjective: 5 };

/** Finds the words that a word is derived from, or that are derived from the same. */
export class DerivedWords {
  readonly #dictionary: Dictionary;
  readonly #own: ReadonlySet<string>;

  /** `own` has nouns that look derived but mean something of their own, «förening». */
  constructor(dictionary: Dictionary, own: readonly string[]) {
    this.#dictionary = dictionary;
    this.#own = new Set(own);
  }

  /** The relatives of a word of the dictionary, without itself. */
  of(word: string): string[] {
    const bases = this.#own.has(word) ? [] : [word, ...this.#basesOf(word)];
    const nouns = bases.flatMap((base) => this.#nounsOf(base));
    return nouns.length > 0 ? [...new Set([...bases, ...nouns])].filter((other) => other !== word) : [];
  }

  #basesOf(noun: string): string[] {
    return DERIVATIONS.flatMap((rule) => {
      const base = noun.slice(0, -rule.ending.length) + rule.base;
      return noun.endsWith(rule.ending) && this.#isBase(base, rule) ? [base] : [];
    });
  }

  #nounsOf(base: string): string[] {
    return DERIVATIONS.flatMap((rule) => {
      const noun = base.slice(0, base.length - rule.base.length) + rule.ending;
      const isNoun = base.endsWith(rule.base) && this.#dictionary.has(noun) && !this.#own.has(noun);
      return isNoun && this.#isBase(base, rule) ? [noun] : [];
    });
  }

  #isBase(word: string, { of }: Derivation): boolean {
    if (word.length < SHORTEST[of] || !this.#dictionary.has(word)) return false;
    if (of === 'adjective') return true;
    const forms = new Set(this.#dictionary.formsOf(word));
    // the dictionary has the present of some verbs, «bokför» and «lägger», as a word of its own
    const isVerb = this.#dictionary.isVerb(word) || forms.has(`${word}r`) || forms.has(`${word.slice(0, -1)}er`);
    // «skola» is a noun too, and whoever searches for it means no «skolning»
    return isVerb && !forms.has(`${word.slice(0, -1)}or`);
  }
}

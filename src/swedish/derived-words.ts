/**
 * Words derived from one another: «anställa» and «anställning», «köpa» and «köp», «delaktig» and «delaktighet». By rule, and
 * only where the dictionary has both; agent nouns, «forskare», are forms of their verbs there.
 */
import { helaOrd, släktord } from './compound-data.ts';
import type { Dictionary } from './dictionary.ts';
import { isNounOfVerb } from './nouns-of-verbs.ts';

/** How a noun is made: what its ending replaces in the base. */
interface Derivation {
  ending: string;
  base: string;
  /** What the base is; a verb is `bare` where the noun is nothing but its stem. */
  of: 'verb' | 'bare' | 'adjective';
}

const DERIVATIONS: readonly Derivation[] = [
  { ending: 'ning', base: 'a', of: 'verb' }, // städning
  { ending: 'ning', base: 'iga', of: 'verb' }, // besiktning
  { ending: 'mning', base: 'mma', of: 'verb' }, // bestämning
  { ending: 'ing', base: 'a', of: 'verb' }, // träning, renovering
  { ending: 'nad', base: 'a', of: 'verb' }, // kostnad
  { ending: 'else', base: 'a', of: 'verb' }, // kallelse
  { ending: '', base: 'a', of: 'bare' }, // besök
  { ending: 'e', base: 'a', of: 'bare' }, // byte
  { ending: '', base: 'ja', of: 'bare' }, // stöd
  { ending: '', base: 'era', of: 'bare' }, // rapport
  { ending: 'a', base: 'era', of: 'bare' }, // faktura
  { ending: 'el', base: 'la', of: 'bare' }, // cykel
  { ending: 'er', base: 'rera', of: 'bare' }, // register
  { ending: 'ant', base: 'era', of: 'verb' }, // representant
  { ending: 'ör', base: 'era', of: 'verb' }, // arrangör
  { ending: 'emang', base: 'era', of: 'verb' }, // arrangemang
  { ending: 'ation', base: 'era', of: 'verb' }, // reparation
  { ending: 'ssion', base: 'tera', of: 'verb' }, // diskussion
  { ending: 'ktion', base: 'cera', of: 'verb' }, // produktion
  { ending: 'uktion', base: 'uera', of: 'verb' }, // konstruktion
  { ending: 'uktör', base: 'uera', of: 'verb' }, // konstruktör
  { ending: 'het', base: '', of: 'adjective' }, // trygghet
];

/** What a longer word is made of, and is more than: who searches for «medlemskap» does not mean each «medlem». */
const MADE_OF: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{5})skap$/, ''], // medlemskap
  [/(?<=.{3}ar)skap$/, 'e'], // ledarskap
  [/(?<=.{5})isk[ta]?$/, 'i'], // ekonomisk
  [/(?<=.{4})isk[ta]?$/, 'ik'], // teknisk
];
/** Prefixes of nouns of verbs that leave these as they are: an «inköp» is a köp. Loanwords only look so, «information». */
const ADDED = /^(?:in|ut|upp|ned|om|åter)(?=.{3})(?!.*(?:ion|ans|ant)$)/;

/** The fewest letters of an adjective, and of a verb: «nyhet» is more than what is «ny». */
const SHORTEST = { verb: 4, bare: 4, adjective: 5 };

/** Finds the words that a word is derived from, or that are derived from the same. */
export class DerivedWords {
  readonly #dictionary: Dictionary;
  readonly #own: ReadonlySet<string>;
  readonly #whole: ReadonlySet<string> = new Set(helaOrd);
  readonly #cache = new Map<string, readonly string[]>();
  /** The words that are derived in no regular way, by each of them. */
  readonly #irregular = new Map<string, readonly string[]>();

  /** `own` has nouns that look derived but mean something of their own, «förening». */
  constructor(dictionary: Dictionary, own: readonly string[]) {
    this.#dictionary = dictionary;
    this.#own = new Set(own);
    for (const line of släktord) {
      const words = line.split(' ');
      for (const word of words) this.#irregular.set(word, words);
    }
  }

  /** The relatives of a word of the dictionary, without itself. */
  of(word: string): readonly string[] {
    const known = this.#cache.get(word) ?? this.#find(word);
    this.#cache.set(word, known);
    return known;
  }

  #find(word: string): string[] {
    const bases = this.#own.has(word) ? [] : [word, ...this.#basesOf(word)];
    const nouns = bases.flatMap((base) => this.#nounsOf(base));
    const regular = nouns.length > 0 ? [...bases, ...nouns] : [];
    const all = new Set([...regular, ...[word, ...regular].flatMap((base) => this.#irregular.get(base) ?? [])]);
    all.delete(word);
    return [...all];
  }

  /** The words that a word is made of, which find it, but are not found by it: köp and köpa for «inköp», medlem for «medlemskap». */
  within(word: string): string[] {
    const bases = MADE_OF.filter(([ending]) => ending.test(word)).map(([ending, base]) => word.replace(ending, base));
    const kin = ADDED.test(word) ? [word, ...this.of(word)] : [];
    const nouns = kin.some((form) => this.#whole.has(form)) ? [] : kin.map((noun) => noun.replace(ADDED, ''));
    return [
      ...bases.filter((base) => this.#isNoun(base) && !this.#own.has(base)),
      ...nouns.filter((noun) => this.#dictionary.isInflected(noun) && this.#isMadeOfVerb(noun)),
    ];
  }

  /** Whether a word is a noun; «ledare» is a form of leda. */
  #isNoun(word: string): boolean {
    return this.#dictionary.isInflected(word) || (word.endsWith('are') && this.#dictionary.wordsOf(word).length > 0);
  }

  #isMadeOfVerb(noun: string): boolean {
    return !this.#own.has(noun) && this.#basesOf(noun).length > 0;
  }

  #basesOf(noun: string): string[] {
    return DERIVATIONS.flatMap((rule) => {
      const base = noun.slice(0, noun.length - rule.ending.length) + rule.base;
      return noun.endsWith(rule.ending) && this.#isDerived(noun, base, rule) ? [base] : [];
    });
  }

  #nounsOf(base: string): string[] {
    return DERIVATIONS.flatMap((rule) => {
      const noun = base.slice(0, base.length - rule.base.length) + rule.ending;
      const isNoun = base.endsWith(rule.base) && this.#dictionary.has(noun) && !this.#own.has(noun);
      return isNoun && this.#isDerived(noun, base, rule) ? [noun] : [];
    });
  }

  #isDerived(noun: string, base: string, { of }: Derivation): boolean {
    if (base.length < SHORTEST[of]) return false;
    if (of === 'adjective') return this.#dictionary.has(base);
    if (!this.#dictionary.has(base) && !this.#dictionary.has(base.replace(/a$/, 'er'))) return false;
    const forms = new Set(this.#dictionary.formsOf(base));
    // the dictionary has the present of some verbs, «bokför» and «lägger», as a word of its own
    const present = `${base.slice(0, -1)}er`;
    const isVerb =
      this.#dictionary.isVerb(base) || forms.has(`${base}r`) || forms.has(present) || this.#dictionary.has(present);
    // «skola» is a noun too, and whoever searches for it means no «skolning»
    if (!isVerb || forms.has(`${base.slice(0, -1)}or`)) return false;
    return of === 'verb' || isNounOfVerb(noun, base, this.#dictionary);
  }
}

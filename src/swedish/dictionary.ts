/**
 * The Swedish dictionary «Den stora svenska ordlistan» (npm: dictionary-sv, LGPL-3.0) in Hunspell's format
 * (https://manpages.debian.org/hunspell.5): the words of a form, the forms of a word, and the words that may begin or
 * end a compound. Words with a capital first letter (names) are kept apart.
 */
import { cached } from '../domain/cached.ts';
import { addToGroup } from '../domain/grouped.ts';
import { böjningar } from './compound-data.ts';
import {
  ADJECTIVE,
  AGENT,
  DEFINITE,
  ENDS_COMPOUND,
  FLAGS_OF_AGENT,
  FORBIDDEN,
  GENITIVE,
  IN_EN,
  IN_ET,
  INFLECTED_NOUN,
  NOUN,
  NOUN_IN_A,
  ONLY_IN_COMPOUND,
  PASSIVE,
  PLURAL,
  PLURAL_IN_AR,
  PRESENT_IN_AR,
  VERB,
} from './dictionary-flags.ts';
import { Endings } from './endings.ts';
import { plainWordsOfBeginning, wordsOfBeginning } from './first-parts.ts';
import { BEGINS_COMPOUND, entriesOf, type InflectionRule, namesOf, rulesOf } from './hunspell.ts';

/** How many beginnings of words are kept with their bases. */
const MOST_BEGINNINGS = 2000;

/** Words with forms of their own: «bok» has «böcker», and «bokar» is the verb. */
const irregular = new Set(böjningar.flatMap((forms) => forms.split(' ')));

/** The words of Swedish, in lower case; constructed from the texts of `index.aff` and `index.dic` in dictionary-sv. */
export class Dictionary {
  readonly #flags = new Map<string, string>();
  readonly #names: ReadonlySet<string>;
  readonly #inflections = new Endings();
  readonly #beginnings = new Endings();
  readonly #byFlag = new Map<string, InflectionRule[]>();
  /** A long word is tried with many ends, and each of its beginnings then comes again. */
  readonly #basesOfBeginning = cached((text) => this.#uninflected(text, this.#beginnings), MOST_BEGINNINGS);

  constructor(affixes: string, words: string) {
    for (const rule of rulesOf(affixes)) {
      (rule.begins ? this.#beginnings : this.#inflections).add(rule);
      addToGroup(this.#byFlag, rule.flag, rule);
    }
    this.#names = new Set(namesOf(words));
    for (const [word, flags] of entriesOf(words)) if (!flags.includes(FORBIDDEN)) this.#add(word, flags);
  }

  #add(word: string, flags: string): void {
    // «källare» is none who does something with a «källa»
    const isOther = flags.includes(AGENT) && NOUN_IN_A.test(flags) && !VERB.test(flags);
    if (isOther) this.#add(`${word}re`, FLAGS_OF_AGENT);
    this.#flags.set(word, (this.#flags.get(word) ?? '') + (isOther ? flags.replaceAll(AGENT, '') : flags));
  }

  /** Every word of the dictionary, without those that only occur in compounds. */
  *words(): Generator<string> {
    for (const [word, flags] of this.#flags) if (!flags.includes(ONLY_IN_COMPOUND)) yield word;
  }

  /** The names of people and places that the dictionary has, in lower case. */
  names(): Iterable<string> {
    return this.#names;
  }

  /** Whether a word in lower case is such a name. */
  isName(word: string): boolean {
    return this.#names.has(word);
  }

  /** The words that a form may belong to, «banken» to bank, «tal» to tal and tala; empty for an unknown form. */
  wordsOf(form: string): string[] {
    const [, noun = ''] = PLURAL_IN_AR.exec(form) ?? [];
    return [
      ...new Set([
        ...(this.has(form) ? [form] : []),
        ...this.#uninflected(form, this.#inflections),
        ...(noun && this.#hasPluralOfVerb(noun) ? [noun] : []),
      ]),
    ];
  }

  /** The forms of a word, with the word itself first. */
  formsOf(word: string): string[] {
    const flags = this.#flags.get(word) ?? '';
    const inflected = [...flags].flatMap((flag) =>
      (this.#byFlag.get(flag) ?? [])
        .filter((rule) => !rule.begins && word.endsWith(rule.strip) && rule.condition.test(word))
        .map((rule) => inflect(word, rule)),
    );
    const plural = this.#hasPluralOfVerb(word) ? [`${word}ar`, `${word}arna`] : [];
    return [...new Set([word, ...inflected, ...plural])];
  }

  /**
   * The words that a text stands for as the first part of a compound, fritid for «fritids»; empty when it is none.
   * Long nouns may begin a compound without the flag for it; short ones only with `anyNoun`.
   */
  beginningOf(text: string, anyNoun: boolean): string[] {
    const flags = this.#flags.get(text) ?? '';
    const begins =
      BEGINS_COMPOUND.test(flags) || (text.length > 4 ? NOUN.test(flags) : anyNoun && flags.includes(GENITIVE));
    const inA = begins && NOUN_IN_A.test(this.#flags.get(`${text}a`) ?? '') ? [`${text}a`] : [];
    const bases = this.#basesOfBeginning(text).flatMap((word) => [...this.#nounOfVerb(word), word]);
    // «arbets-» and «skol-» have entries of their own, and stand for arbete and skola
    const words = [...(begins ? [text] : []), ...inA, ...bases].flatMap((word) =>
      this.has(word) ? [word] : this.#basesOf(word),
    );
    return [...new Set(words)];
  }

  /** Whether a word may end a compound; only nouns and longer adjectives where the compound itself is `inDictionary`. */
  mayEnd(word: string, inDictionary: boolean): boolean {
    const flags = this.#flags.get(word) ?? '';
    return (
      flags.includes(ENDS_COMPOUND) && (!inDictionary || NOUN.test(flags) || (word.length > 4 && ADJECTIVE.test(flags)))
    );
  }

  /** The noun that a text may stand for as a first part, whether or not it begins other compounds: år for «års». */
  nounOfBeginning(text: string): string | undefined {
    return plainWordsOfBeginning(text).find((word) => {
      const flags = this.#flags.get(word) ?? '';
      return DEFINITE.test(flags) && !VERB.test(flags) && !this.isVerb(word);
    });
  }

  /** Whether a noun has no ending that another lacks, as a compound has none that its last part lacks. */
  isInflectedAs(noun: string, other: string): boolean {
    const endings = (this.#flags.get(noun) ?? '').match(INFLECTED_NOUN) ?? [];
    const others = this.#flags.get(other) ?? '';
    return endings.length > 0 && endings.every((flag) => others.includes(flag));
  }

  /** Whether a word has a definite form or a plural, as nouns have. */
  isInflected(word: string): boolean {
    return DEFINITE.test(this.#flags.get(word) ?? '');
  }

  /** Whether a noun is «ett»: «bytet». */
  isNeuter(noun: string): boolean {
    return this.formsOf(noun).includes(noun.replace(/e?$/, 'et'));
  }

  /** Whether a text is the base form of a noun, and of no verb. */
  isNoun(text: string): boolean {
    const flags = this.#flags.get(text) ?? '';
    return flags.includes(GENITIVE) && DEFINITE.test(flags) && !VERB.test(flags) && !this.isVerb(text);
  }

  /** Whether a text is the base form of a verb. */
  isVerb(text: string): boolean {
    return text.endsWith('a') && PASSIVE.test(this.#flags.get(text) ?? '');
  }

  /** Whether a text is a form of verbs, and of nothing else. */
  isOnlyVerb(form: string): boolean {
    const words = this.wordsOf(form);
    return words.length > 0 && words.every((word) => VERB.test(this.#flags.get(word) ?? ''));
  }

  /** Whether a text is the base form of a word in the dictionary. */
  has(text: string): boolean {
    const flags = this.#flags.get(text);
    return flags !== undefined && !flags.includes(ONLY_IN_COMPOUND);
  }

  /** Whether a noun lacks its plural, «hissar», since the dictionary has the same spelling of a verb. */
  #hasPluralOfVerb(noun: string): boolean {
    const flags = this.#flags.get(noun) ?? '';
    const verb = this.#flags.get(`${noun}a`) ?? '';
    return (
      !irregular.has(noun) &&
      flags.includes(IN_EN) &&
      // «städ» has no plural in «-ar» either, but «städ-» is städa: such nouns end no compounds
      !(flags.includes(IN_ET) && flags.includes(ENDS_COMPOUND)) &&
      !PLURAL.test(flags) &&
      PRESENT_IN_AR.test(verb) &&
      !VERB.test(flags)
    );
  }

  /** The words from which one of some rules makes a form. */
  #uninflected(form: string, endings: Endings): string[] {
    const words: string[] = [];
    for (let length = Math.min(endings.longest, form.length - 1); length >= 0; length -= 1) {
      const rules = endings.rulesFor(form.slice(form.length - length));
      const stem = form.slice(0, form.length - length);
      for (const rule of rules) {
        const word = stem + rule.strip;
        if (this.#flags.get(word)?.includes(rule.flag) && rule.condition.test(word)) words.push(word);
      }
    }
    return words;
  }

  /** The noun «avgift» for «avgifts-», which the dictionary derives from the verb «avgifta» alone. */
  #nounOfVerb(verb: string): string[] {
    const noun = verb.slice(0, -1);
    const flags = this.#flags.get(noun) ?? '';
    return verb.endsWith('a') && NOUN.test(flags) && flags.includes(ENDS_COMPOUND) ? [noun] : [];
  }

  /** The word of a first part that has an entry of its own, such as «arbets-» and «brukar-»; else the part itself. */
  #basesOf(beginning: string): string[] {
    const words = wordsOfBeginning(beginning).filter((word) => this.has(word));
    // «källar-»: the dictionary knows «källare» as a form alone
    if (words.length === 0 && beginning.endsWith('ar')) return [`${beginning}e`];
    // «samverkans-» and «föräldra-»
    const others = [beginning.replace(/s$/, ''), `${beginning}r`].flatMap((form) => this.wordsOf(form));
    return [[...words, ...others][0] ?? beginning];
  }
}

function inflect(word: string, { strip, add }: InflectionRule): string {
  return word.slice(0, word.length - strip.length) + add;
}

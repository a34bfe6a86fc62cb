/**
 * What a text writes otherwise than those who search for it: «köpa in» for inköpa, «kultur- och fritidsnämnd» for kulturnämnd,
 * «m.m.» for mm, «500kr» for 500.
 */
import { abbreviationsIn } from './abbreviations.ts';
import { inflections, type SwedishWords } from './swedish-words.ts';
import { irregularNouns, particles, prefixOf } from './verb-particles.ts';

/** A particle, which begins the noun of its verb and often the verb too: «köpa in», «inköp». From its space on, for speed. */
const PARTICLE = new RegExp(` (${particles.join('|')})(?!\\p{L})`, 'gu');
/** What precedes it, perhaps a verb, and how far back it is looked for. */
const VERB = /(?<![\p{L}\d-])\p{Ll}{2,}$/u;
const LONGEST_VERB = 20;
/** How the noun of a verb ends, after its root: «utskick», «uthyrning», «ombyggnad». */
const NOUN_ENDINGS = ['', 'ning', 'ing', 'nad'];
/** A first part with a hyphen that has its last part from a later word. */
const FIRST_PART =
  /(?<![\p{L}\d-])(\p{L}+)-(?=(?:, \p{L}+-)*,? (?:och|eller|samt|respektive|resp\.?) (\p{L}[\p{L}-]*))/gu;
const HAS_UNIT = /\d[a-zåäö]{2}/i;
const WITH_UNIT = /(?<![\p{L}\d])(\d{2,})\p{L}{2,}/gu;

/** The irregular nouns by the forms of their verbs, also in «-s»: «togs» → tagning. */
const irregularForms = new Map(
  inflections.flatMap((forms) => {
    const noun = irregularNouns.get(forms[0] ?? '');
    return noun
      ? forms.flatMap((form): [string, string][] =>
          [form, `${form.replace(/r$/, '')}s`].map((spelling) => [spelling, noun]),
        )
      : [];
  }),
);

/** Words with irregular forms; of some verbs, «lägga», the dictionary has the forms alone. */
const irregularWords = new Set(inflections.flat());

/** Finds other spellings, with a cache of verbs. */
export class OtherSpellings {
  readonly #swedish: SwedishWords;
  readonly #verbs = new Map<string, readonly string[]>();

  constructor(swedish: SwedishWords) {
    this.#swedish = swedish;
  }

  /** The other spellings in a text, by the offsets of their first words. */
  in(text: string): Map<number, readonly string[]> {
    const found = new Map<number, readonly string[]>();
    for (const { 1: particle = '', index } of text.matchAll(PARTICLE)) {
      const [verb = ''] = VERB.exec(text.slice(Math.max(index - LONGEST_VERB, 0), index)) ?? [];
      const words = verb ? this.#withParticle(verb, prefixOf(particle)) : [];
      if (words.length > 0) found.set(index - verb.length, words);
    }
    if (text.includes('- '))
      for (const { 1: first = '', 2: last = '', index } of text.matchAll(FIRST_PART))
        found.set(
          index,
          this.#tails(last.toLowerCase()).map((tail) => first.toLowerCase() + tail),
        );
    for (const { start, word } of abbreviationsIn(text)) found.set(start, [word]);
    if (HAS_UNIT.test(text))
      for (const { 1: number = '', index } of text.matchAll(WITH_UNIT)) found.set(index, [number]);
    return found;
  }

  /** The verb «inköpts» for «köpts» with «in»; where there is none, the nouns of the verb with its particle, «utskick». */
  #withParticle(verb: string, particle: string): readonly string[] {
    const key = particle + verb;
    const known = this.#verbs.get(key) ?? this.#findWithParticle(verb, particle);
    this.#verbs.set(key, known);
    return known;
  }

  #findWithParticle(verb: string, particle: string): string[] {
    const { dictionary } = this.#swedish;
    const irregular = irregularForms.get(verb);
    if (irregular) return [particle + irregular].filter((noun) => dictionary.has(noun));
    const bases = dictionary.wordsOf(verb).filter((word) => dictionary.isVerb(word));
    if (bases.length === 0 && !irregularWords.has(verb)) return [];
    if (dictionary.wordsOf(particle + verb).length > 0) return [particle + verb];
    const nouns = bases.flatMap((base) => NOUN_ENDINGS.map((ending) => particle + base.slice(0, -1) + ending));
    return nouns.filter((noun) => dictionary.isInflected(noun));
  }

  /** The last parts of a compound: «nämnd» of «fritidsnämnd», «salen» of «e-salen». */
  #tails(word: string): string[] {
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0) return [word.slice(hyphen + 1)];
    return this.#swedish.compounds.read(word).joints.map((joint) => word.slice(joint));
  }
}

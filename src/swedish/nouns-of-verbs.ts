/**
 * Nouns that are nothing but the stem of a verb, «besök» of besöka. Many short ones only look so: «mål» has nothing to do with
 * måla. What tells them apart is that a verb rarely makes two nouns of what is done: who målar does «målning».
 */
import { böjningar } from './compound-data.ts';
import type { Dictionary } from './dictionary.ts';

/** The fewest letters of a noun that is taken to be of its verb, whatever else is made of this. */
const LONG = 5;
/** The same for verbs in «-era»: «kontroll» of kontrollera, and no «hus» of husera. */
const LONG_IN_ERA = 6;
/** Endings of the other nouns of a verb. */
const OTHER_NOUNS = ['ning', 'ing', 'nad'];

/** Verbs with another vowel in the past, «falla föll»: a «fall» is rarely what somebody does who falls. */
const strongVerbs = new Set(
  böjningar.filter((forms) => !/[dt]e\b/.test(forms)).flatMap((forms) => forms.split(' ', 1)),
);

/** Whether a noun is the stem of a regular verb, and means what this does. */
export function isNounOfVerb(noun: string, verb: string, dictionary: Dictionary): boolean {
  if (noun.length < 3 || !dictionary.isInflected(noun) || strongVerbs.has(verb)) return false;
  if (verb.startsWith(noun.replace(/a$/, '')) && verb.endsWith('era') && !noun.endsWith('er'))
    return noun.length >= LONG_IN_ERA;
  const root = verb.slice(0, -1);
  const forms = new Set(dictionary.formsOf(verb));
  const isNeuter = dictionary.isNeuter(noun);
  // «köpa köpte», and verbs of which the dictionary has no past: «byta»
  if (!forms.has(`${root}ade`)) return isNeuter || noun.length >= LONG;
  return noun.length >= LONG || !OTHER_NOUNS.some((ending) => dictionary.has(root + ending));
}

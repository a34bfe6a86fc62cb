/** `words.yaml`: what the dictionary does not say of Swedish, and the compounds that it makes known. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Compounds } from './compounds.ts';
import { swedishDictionary } from './dictionary.ts';

/** The file as it is written. */
interface Words {
  'hela ord': string[];
  förled: string[];
  slutled: string[];
  böjningar: string[];
}

const words = parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')) as Words;

/** Forms of one word that the dictionary has apart, «bok böcker», a list for each. */
export const inflections: readonly (readonly string[])[] = words.böjningar.map((line) => line.split(' '));

let compounds: Compounds | undefined;

/** The reader of compounds; it and its dictionary are made when they are first asked for. */
export function swedishCompounds(): Compounds {
  compounds ??= new Compounds(swedishDictionary(), {
    whole: words['hela ord'],
    begins: words.förled,
    ends: words.slutled,
    inflections,
  });
  return compounds;
}

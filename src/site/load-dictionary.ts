/** The package dictionary-sv → the words of Swedish, loaded once per process. */
import { readFileSync } from 'node:fs';
import { Dictionary } from '../swedish/dictionary.ts';
import { type SwedishWords, swedishWords } from '../swedish/swedish-words.ts';

let loaded: SwedishWords | undefined;

/** The words of Swedish; the first call reads the dictionary's files, which takes some 0.3 s. */
export function loadSwedishWords(): SwedishWords {
  loaded ??= swedishWords(new Dictionary(fileOf('index.aff'), fileOf('index.dic')));
  return loaded;
}

/** The positions at which a word may be hyphenated, since it is a compound. */
export function jointsOf(word: string): readonly number[] {
  return loadSwedishWords().compounds.read(word).joints;
}

function fileOf(name: string): string {
  return readFileSync(new URL(name, import.meta.resolve('dictionary-sv')), 'utf8');
}

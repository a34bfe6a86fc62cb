/** The files of dictionary-sv → the words of Swedish. */
import { readFileSync } from 'node:fs';
import { Dictionary } from '../swedish/dictionary.ts';
import { type SwedishWords, swedishWords } from '../swedish/swedish-words.ts';

let loaded: SwedishWords | undefined;

/** The words of Swedish; their files are read, in some 0.3 s, when they are first asked for. */
export function loadSwedishWords(): SwedishWords {
  loaded ??= swedishWords(new Dictionary(fileOf('index.aff'), fileOf('index.dic')));
  return loaded;
}

function fileOf(name: string): string {
  return readFileSync(new URL(name, import.meta.resolve('dictionary-sv')), 'utf8');
}

/** The words of people's names, which ids leave out: ids are part of public addresses. */
import type { VFile } from 'vfile';
import { spellings } from '../swedish/names.ts';
import type { Person } from './body.ts';

declare module 'vfile' {
  interface DataMap {
    personWords: PersonWords;
  }
}

const TOKEN = /[\p{L}\p{N}]+(?:[-‑’'][\p{L}\p{N}]+)*/gu;

/** Recognises each part of the names and aliases of some people, in any case of letters, also with a genitive -s. */
export class PersonWords {
  readonly #words: ReadonlySet<string>;

  constructor(people: readonly Person[]) {
    this.#words = new Set(
      people.flatMap(spellings).flatMap((name) => tokensOf(name).map((word) => word.toLowerCase())),
    );
  }

  /** Whether a word in lower case is a part of a name. */
  has(word: string): boolean {
    return this.#words.has(word) || (word.endsWith('s') && this.#words.has(word.slice(0, -1)));
  }

  /** The text without these words. */
  removeFrom(text: string): string {
    return text.normalize('NFC').replace(TOKEN, (word) => (this.has(word.toLowerCase()) ? ' ' : word));
  }
}

/** The words of the people of a file's context, collected once; none for a text that is no minutes. */
export function personWordsOf({ data }: VFile): PersonWords {
  data.personWords ??= new PersonWords(data.context?.people ?? []);
  return data.personWords;
}

function tokensOf(name: string): string[] {
  return name.normalize('NFC').match(TOKEN) ?? [];
}

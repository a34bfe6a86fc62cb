/**
 * How a text carries its keys: «Fritidsbanken|fritidsbankqx|fritidqx|bankqx». Pagefind parts words at «|», finds each
 * part at the place of the word, and shows the text with them; they are taken away before a reader sees it. No Swedish
 * word begins as a key does and goes on, so that a key finds itself alone.
 */

/** Makes a key unlike every word. */
const END = 'qx';

/** A key as it stands in a text and in what is asked of Pagefind. */
export function asMark(key: string): string {
  return key + END;
}

/** A word with its keys. */
export function withMarks(word: string, keys: readonly string[]): string {
  return [word, ...keys.map(asMark)].join('|');
}

/** A text without the keys of its words. */
export function withoutMarks(text: string): string {
  return text.replace(/\|[\p{L}\p{N}|]+/gu, '');
}

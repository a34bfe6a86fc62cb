/**
 * How a text is written for Pagefind, so that a word is found as itself and as nothing that begins like it: each ends
 * in a sign that no Swedish word ends in, «Fritidsbankenqx». A word that stands for others has them after it, where
 * Pagefind finds them at its place: «AMFqx|arbetsmarknadsförvaltningenqx». Small words, which nobody asks for, are in
 * signs that are no letters to Pagefind: it passes over them, and the index is half as large. A reader never sees this.
 */
import { WORD_CHARACTERS } from './word.ts';

const END = 'qx';
const ENDS = new RegExp(`${END}(?![${WORD_CHARACTERS}])`, 'g');
const OTHERS = new RegExp(`\\|[${WORD_CHARACTERS}|]+`, 'g');

/** A word as it stands in the text, and in what is asked of Pagefind. */
export function asMark(word: string): string {
  return word + END;
}

/** Where the letters of small words are: a–ÿ in Unicode's private use area. */
const SMALL = 0xe000;
const SMALL_LETTERS = /[\ue061-\ue0ff]/g;

/** A small word, of letters up to «ÿ», as something that is not asked of Pagefind. */
export function asSmall(word: string): string {
  return String.fromCharCode(...Array.from(word, (letter) => SMALL + letter.charCodeAt(0)));
}

/** A marked word with the words that it stands for. */
export function withOthers(marked: string, others: readonly string[]): string {
  return [marked, ...others.map(asMark)].join('|');
}

/** The text as it was. */
export function withoutMarks(text: string): string {
  return text
    .replace(OTHERS, '')
    .replace(ENDS, '')
    .replace(SMALL_LETTERS, (sign) => String.fromCharCode(sign.charCodeAt(0) - SMALL));
}

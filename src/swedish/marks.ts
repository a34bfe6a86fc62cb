/**
 * How a text is written for Pagefind, so that a word is found as itself and as nothing that begins like it: each ends
 * in a sign that no Swedish word ends in, «Fritidsbankenqx». A word that stands for others has them after it, where
 * Pagefind finds them at its place: «AMFqx|arbetsmarknadsförvaltningenqx». A reader never sees this.
 */

const END = 'qx';
const ENDS = new RegExp(`${END}(?![\\p{L}\\p{N}])`, 'gu');

/** A word as it stands in the text, and in what is asked of Pagefind. */
export function asMark(word: string): string {
  return word + END;
}

/** A marked word with the words that it stands for. */
export function withOthers(marked: string, others: readonly string[]): string {
  return [marked, ...others.map(asMark)].join('|');
}

/** The text as it was. */
export function withoutMarks(text: string): string {
  return text.replace(/\|[\p{L}\p{N}|]+/gu, '').replace(ENDS, '');
}

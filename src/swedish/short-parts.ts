/** Compounds with a hyphen whose first part is a letter or two, «e-post», which people also write and search for as one word. */

const SHORT_PART = /^\p{L}{1,2}$/u;
/** One letter alone is no word that a query may have beside others. */
const LETTER_WITH_HYPHEN = /(?<![\p{L}\d-])(\p{L})-(?=\p{L})/gu;

/** Whether a word joins to the next one with a hyphen. */
export function isShortPart(word: string): boolean {
  return SHORT_PART.test(word);
}

/** A query whose words with one letter before a hyphen are written without it. */
export function withoutShortParts(query: string): string {
  return query.replace(LETTER_WITH_HYPHEN, '$1');
}

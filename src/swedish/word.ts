/**
 * The definition of a word, for names, phrases, the search index, queries and typography: a run of letters and digits.
 * Given as ranges, which are ten times as fast as \p{L} and \p{N}; they agree up to «ɏ» (U+024F), beyond it the ranges
 * include some symbols.
 */

/** The characters of words, for use within the brackets of a pattern without flags. */
export const WORD_CHARACTERS =
  '0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2070-\u209c\u2c00-\ud7ff\uf900-\uffdc';

/** Matches each word of a text. Global: use it with `match` and `matchAll` only. */
export const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'g');

/**
 * What a word is, for names in texts, phrases, the search index, what is asked of it, and typography: a run of letters
 * and digits. By ranges and not by \p{L} and \p{N}, which take ten times as long; up to «ɏ» (U+024F) they are the same,
 * beyond it they take some signs for letters.
 */

/** The characters of words, to stand within the brackets of a pattern without flags. */
export const WORD_CHARACTERS =
  '0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2070-\u209c\u2c00-\ud7ff\uf900-\uffdc';

/** Finds each word of a text. */
export const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'g');

/**
 * The encoding of texts for Pagefind, which matches prefixes: each word gets an ending that no Swedish word has,
 * «Fritidsbankenqx», so that only whole words match. Synonyms follow their word at the same position:
 * «AMFqx|arbetsmarknadsförvaltningenqx». Stop words are encoded in private use characters, which Pagefind does not
 * index; that halves the index. Pagefind takes what has no white space or hyphen in it for one word, so a joint stands before each
 * word that only a sign separates from the one before it, «Ystad–Simrishamn». `withoutMarks` decodes for readers.
 */
import { WORD_CHARACTERS } from './word.ts';

const END = 'qx';
/** The endings of words that stand in a heading, and in the name of a page; these follow like synonyms. */
const ENDS_OF_PLACES = { text: END, heading: 'qh', name: 'qn' };

/** Where a word stands in a document. */
export type Place = keyof typeof ENDS_OF_PLACES;

const ENDS = new RegExp(`${END}(?![${WORD_CHARACTERS}])`, 'g');
const OTHERS = new RegExp(`\\|[${WORD_CHARACTERS}|]+`, 'g');

/** A word encoded for the index and for queries. */
export function asMark(word: string, place: Place = 'text'): string {
  return word + ENDS_OF_PLACES[place];
}

/** The start of the encoded letters of stop words, a–ÿ, in Unicode's private use area. */
const SMALL = 0xe000;
const SMALL_LETTERS = /[\ue061-\ue0ff]/g;

/** A private use character that no stop word has, and the white space that Pagefind needs. */
const JOINT = `${String.fromCharCode(SMALL)} `;
/** A joint in an excerpt, in which Pagefind may have marked what is before it, or cut it. */
const JOINTS = new RegExp(`${JOINT.trim()}(</mark>)? ?`, 'g');

/** A joint and the encoded word after it, for a word that follows another without white space between them. */
export function afterSign(marked: string): string {
  return JOINT + marked;
}

/** A stop word, of letters up to «ÿ», encoded so that Pagefind does not index it. */
export function asSmall(word: string): string {
  return String.fromCharCode(...Array.from(word, (letter) => SMALL + letter.charCodeAt(0)));
}

/** An encoded word followed by its synonyms, which are encoded here. */
export function withOthers(marked: string, others: readonly string[]): string {
  return [marked, ...others.map((other) => asMark(other))].join('|');
}

/** An encoded word or words, followed by the same as those of a place. */
export function withPlace(marked: string, words: readonly string[], place: Place): string {
  return place === 'text' ? marked : [marked, ...words.map((word) => asMark(word, place))].join('|');
}

/** Private use characters around a heading, which an excerpt is cut at. */
const HEADING_STARTS = String.fromCharCode(SMALL + 1);
const HEADING_ENDS = String.fromCharCode(SMALL + 2);
const HEADINGS = new RegExp(
  `^[^${HEADING_STARTS}]*?${HEADING_ENDS}\\.?|${HEADING_STARTS}.*?(?:${HEADING_ENDS}\\.?|$)`,
  'gs',
);

const HEADING_SIGNS = new RegExp(`${HEADING_STARTS} ?| ?${HEADING_ENDS}`, 'g');

/** A heading, encoded, with its ends for {@link withoutHeadings}. */
export function asHeading(marked: string): string {
  return `${HEADING_STARTS} ${marked} ${HEADING_ENDS}`;
}

/** An encoded excerpt without the headings in it, whole or cut. */
export function withoutHeadings(excerpt: string): string {
  return excerpt.replace(HEADINGS, '').trim();
}

/** The text before it was encoded. */
export function withoutMarks(text: string): string {
  return text
    .replace(OTHERS, '')
    .replace(ENDS, '')
    .replace(JOINTS, '$1')
    .replace(HEADING_SIGNS, '')
    .replace(SMALL_LETTERS, (sign) => String.fromCharCode(sign.charCodeAt(0) - SMALL));
}

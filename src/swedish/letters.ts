/**
 * The letters of a text one after the other, without marks, capitals and whatever stands between them: «Gudvår_Qvarn-
 * sten» and «GUDVAR.QVARNSTEN» are the same. For those who look for names that may not be published.
 */
import { slugify } from '../domain/slug.ts';

/** Letters with the codes of ASCII that they are folded to; 0 for what is none. Digits are none. */
const FOLDED = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const [letter = ''] = slugify(String.fromCharCode(code));
  return /[a-z]/.test(letter) ? letter.charCodeAt(0) : 0;
});
/** Signs: punctuation, arrows, mathematics. */
const FIRST_SIGN = 0x2000;
const LAST_SIGN = 0x2bff;
/** Letters of other alphabets are signs of ASCII, so that a text stays small: some share one, which finds too much. */
const FIRST_CLASS = 0x21;
const CLASSES = 0x40;
const others = new Map<number, number>();
/** Where letters are put, text after text. */
let room = new Uint8Array(0);
const decoder = new TextDecoder();

/** The letters of a text, folded. */
export function lettersOf(text: string): string {
  const { length } = text;
  if (room.length < length) room = new Uint8Array(length * 2);
  let count = 0;
  for (let offset = 0; offset < length; offset += 1) {
    const folded = fold(text.charCodeAt(offset));
    room[count] = folded;
    // what is no letter is written over
    if (folded !== 0) count += 1;
  }
  return decoder.decode(room.subarray(0, count));
}

/** The offset in a text of each of its letters. */
export function placesOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (fold(text.charCodeAt(offset)) === 0) continue;
    offsets[count] = offset;
    count += 1;
  }
  return offsets;
}

function fold(code: number): number {
  return code < FOLDED.length ? (FOLDED[code] ?? 0) : foldOther(code);
}

/** The fold of a letter of another alphabet; 0 for marks, for signs and for halves of pairs. */
function foldOther(code: number): number {
  if ((code >= FIRST_SIGN && code <= LAST_SIGN) || (code >= 0xd800 && code <= 0xdfff)) return 0;
  const known = others.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code).toLowerCase();
  const [latin] = slugify(letter);
  const folded = latin ? latin.charCodeAt(0) : /\p{L}/u.test(letter) ? FIRST_CLASS + (code % CLASSES) : 0;
  others.set(code, folded);
  return folded;
}

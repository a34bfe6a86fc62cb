/**
 * Judges a place where the letters of a name follow on each other. The shorter a name, the more often its letters are
 * those of other words, and the more there must be to it.
 */
import { slugify } from '../domain/slug.ts';
import { firstNames } from './first-names.ts';

/** A place in a text that has the letters of a name, with the offset of each. */
export interface Spot {
  text: string;
  start: number;
  end: number;
  letters: string;
  /** How many letters stand before each word but the first. */
  cuts: readonly number[];
  places: Uint32Array;
  /** Whether the surname stands first. */
  isTurned: boolean;
}

/** A name of so many letters is hardly found in other words. */
const LONG = 8;
/** And one of so many never. */
const UNMISTAKABLE = 12;
/** A last word as short as an initial is not looked for as the beginning of another. */
const SHORTEST_WORD = 3;

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const BETWEEN = { long: /^\P{L}{0,8}$/u, short: /^[-_.+*`"'”’,;:|/\s\d\u2010-\u2015]{0,4}$/u };
const WITHIN = { long: /^\P{L}{0,3}$/u, short: /^(?:[-*_`'’\d\u2010\u2011]{1,2}\s?)?$/u };

/** Whether what stands between the letters can stand in a name: signs, digits, a line break. */
export function fitsBetween({ text, letters, cuts, places }: Spot): boolean {
  const size = letters.length >= LONG ? 'long' : 'short';
  let isApart = false;
  let isJoined = false;
  for (let index = 1; index < places.length; index += 1) {
    const from = (places[index - 1] ?? 0) + 1;
    const to = places[index] ?? 0;
    const isCut = cuts.includes(index);
    if (to === from) {
      isJoined ||= isCut;
      continue;
    }
    // no gap is as long as this
    if (to - from > 100) return false;
    const gap = text
      .slice(from, to)
      .replace(/\p{M}+/gu, '')
      .replace(/\s+/g, ' ');
    if (!(isCut ? BETWEEN : WITHIN)[size].test(gap)) return false;
    isApart ||= !isCut && gap.includes(' ');
  }
  // «Ann Åberg» has the letters of «Anna Berg»
  return !(isApart && isJoined);
}

/** Whether the name may be meant there. */
export function isFree(spot: Spot): boolean {
  const { text, start, end, letters, cuts, isTurned } = spot;
  const before = text.charAt(start - 1);
  const after = afterGenitive(text, end);
  // «saGudvår» has a capital where the name begins
  const isGluedBefore = LETTER.test(before) && !(LOWER.test(before) && CAPITAL.test(text.charAt(start)));
  const isGluedAfter = LETTER.test(after) && !(CAPITAL.test(after) && LOWER.test(text.charAt(end - 1)));
  // «Kim Alm, Gun Ek» are two people
  if (isTurned && isInRow(spot)) return false;
  if (cuts.length === 0) {
    if (isGluedAfter || (isGluedBefore && letters.length < LONG)) return false;
    return letters.length >= LONG || CAPITAL.test(text.charAt(start)) || isInAddress(spot) || standsAlone(spot);
  }
  if (letters.length >= UNMISTAKABLE) return true;
  if (isGluedBefore && isGluedAfter) return false;
  if (letters.length >= LONG) return true;
  const last = letters.length - (cuts.at(-1) ?? 0);
  return !isGluedBefore && !(isGluedAfter && last < SHORTEST_WORD) && isWrittenAsName(spot);
}

/** The character after a name, or after the genitive -s of it. */
function afterGenitive(text: string, end: number): string {
  const after = text.charAt(end);
  return /s/i.test(after) ? text.charAt(end + 1) : after;
}

/** Whether the first name of somebody else stands before the surname, or another surname after the first name. */
function isInRow({ text, start, end }: Spot): boolean {
  const [, before = ''] = /(\p{Lu}[\p{L}'’-]*)[ \u00a0]+$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return firstNames.has(slugify(before)) || /^[ \u00a0]+\p{Lu}/u.test(text.slice(end, end + 4));
}

function isInAddress({ text, start, end }: Spot): boolean {
  return (
    /@[\p{L}\p{N}.-]*$/u.test(text.slice(Math.max(0, start - 40), start)) ||
    /^[\p{L}\p{N}._+-]*@/u.test(text.slice(end, end + 40))
  );
}

/** Whether nothing stands against a name that could make another word of it, «dan.se»: then names are replaced too. */
function standsAlone({ text, start, end }: Spot): boolean {
  return (
    !/[\p{L}\p{N}@._-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?::?s)?(?:[\p{L}\p{N}@_-]|\.\p{Ll})/iu.test(text.slice(end, end + 4))
  );
}

/**
 * Whether all words of a short name have capitals, or none has and little stands between them, as in an address; or a
 * space does, as between words.
 */
function isWrittenAsName(spot: Spot): boolean {
  const { text, cuts, places, start } = spot;
  const firsts = [start, ...cuts.map((cut) => places[cut] ?? 0)].map((offset) => text.charAt(offset));
  if (firsts.every((letter) => CAPITAL.test(letter))) return true;
  const gaps = cuts.map((cut) => text.slice((places[cut - 1] ?? 0) + 1, places[cut]));
  if (gaps.every((gap) => /^\s+$/.test(gap))) return standsAlone(spot);
  return gaps.every(({ length }) => length <= 1) && !firsts.some((letter) => CAPITAL.test(letter));
}

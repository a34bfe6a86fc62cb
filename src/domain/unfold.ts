/**
 * What somebody reads in a text, whatever it is written in: without tags and signs that are not seen, with the entities
 * of HTML, the escapes of YAML, JSON and Markdown, and those of addresses, as the characters that they stand for. For
 * those who look for what may not be published; each offset leads back to the text as it is written.
 */

import { type Shifts, shiftAt, shiftsIn } from './shifts.ts';

/** A text as it is read. */
export interface Unfolded {
  text: string;
  /** The offset in the written text of an offset in the read one. */
  offsetOf(offset: number): number;
}

/** How often one is folded into another: HTML in a feed in an entity. */
const MOST_ROUNDS = 3;
const TAG = String.raw`</t[dh]>\s*(?=<t[dh]\b)|<(?=[a-z/!?])[^<>]*>`;
const LAYERS = [
  String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});`,
  '(?:%[0-9a-f]{2})+',
  String.raw`\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[^a-z0-9]|[nrt])`,
  String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]`,
  String.raw`[\uff01-\uff5e]|\ud835[\udfce-\udfff]`,
].join('|');
const WITH_TAGS = new RegExp(LAYERS, 'gi');
const ANY_TAG = new RegExp(TAG, 'gi');
const MOST_KNOWN = 5000;
const WITHOUT_TAGS = new RegExp(`${TAG}|${LAYERS}`, 'gi');
/** Tags within a line of text; any other begins another block. */
const WITHIN_LINE =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b)/i;
const CELL = /^<t[dh]\b/i;
const END_OF_CELL = /^<\/t[dh]\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  aring: 'å',
  auml: 'ä',
  eacute: 'é',
  gt: '>',
  lt: '<',
  mdash: '—',
  minus: '−',
  nbsp: '\u00a0',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  shy: '',
};

let last: { written: string; readings: readonly Unfolded[] } = { written: '', readings: [] };

/**
 * The text without tags, and the text with what stands in them, attributes with addresses among it; one if these are the
 * same. A text is often asked for several times in a row.
 */
export function readingsOf(written: string): readonly Unfolded[] {
  if (written === last.written) return last.readings;
  const without = unfold(written, WITHOUT_TAGS);
  const withTags = unfold(written, WITH_TAGS);
  last = { written, readings: without.text === withTags.text ? [without] : [without, withTags] };
  return last.readings;
}

/**
 * The same of a finished page, whose tags are tags. Those in `known` are not read again, since most stand on every page;
 * it keeps few, as each keeps its page in memory.
 */
export function readingsOfPage(written: string, known: Set<string>): readonly Unfolded[] {
  const tags: string[] = [];
  const text = written.replace(ANY_TAG, (tag) => {
    if (tag.includes('=') && !known.has(tag)) {
      known.add(tag);
      tags.push(tag);
    }
    return meaningOf(tag);
  });
  if (known.size > MOST_KNOWN) known.clear();
  return [unfold(text, WITH_TAGS), unfold(tags.join('\n'), WITH_TAGS)];
}

function unfold(written: string, layers: RegExp): Unfolded {
  let read: Unfolded = { text: written, offsetOf: (offset) => offset };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { inner, isLast } = unfoldOnce(read, layers);
    read = inner;
    if (isLast) break;
  }
  return read;
}

/** The text with its outermost layers taken away, and whether no sign of another layer came out of them. */
function unfoldOnce(outer: Unfolded, layers: RegExp): { inner: Unfolded; isLast: boolean } {
  let isLast = true;
  const text = outer.text.replace(layers, (layer) => {
    const read = meaningOf(layer);
    if (layer[0] !== '<' && read !== layer && /[<&%\\>]/.test(read)) isLast = false;
    return read;
  });
  if (text === outer.text) return { inner: outer, isLast: true };
  let shifts: Shifts | undefined;
  // most texts have nothing whose place is asked for
  const offsetOf = (offset: number): number => {
    shifts ??= shiftsIn(outer.text, layers, meaningOf);
    return outer.offsetOf(offset + shiftAt(shifts, offset));
  };
  return { inner: { text, offsetOf }, isLast };
}

function meaningOf(layer: string): string {
  switch (layer[0]) {
    case '<':
      return WITHIN_LINE.test(layer) || END_OF_CELL.test(layer) ? '' : CELL.test(layer) ? ' – ' : '\n';
    case '&':
      return layer[1] === '#' ? numbered(layer.slice(2, -1)) : (ENTITIES[layer.slice(1, -1).toLowerCase()] ?? layer);
    case '%':
      return decoded(layer);
    case '\\':
      return escaped(layer.slice(1));
    default:
      return /[\uff01-\uff5e\ud835]/.test(layer) ? layer.normalize('NFKC') : '';
  }
}

function numbered(digits: string): string {
  return character(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits));
}

function escaped(after: string): string {
  if (/^[nrt]$/i.test(after)) return ' ';
  return /^[ux]/i.test(after) ? character(Number.parseInt(after.replace(/^[ux]\{?/i, ''), 16)) : after;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decoded(layer: string): string {
  try {
    return decodeURIComponent(layer);
  } catch {
    return layer;
  }
}

/** The layers that a text is folded into, tags, entities, escapes and signs that are not seen, and what is read in their stead. */

const TAG = String.raw`</t[dh]>\s*(?=<t[dh]\b)|<(?=[a-z/!?])[^<>]*>`;
const LAYERS = [
  String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});`,
  '(?:%[0-9a-f]{2})+',
  String.raw`\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[^a-z0-9]|[nrt])`,
  String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]`,
  String.raw`[\uff01-\uff5e]|\ud835[\udfce-\udfff]`,
].join('|');
/** All layers but tags. */
export const LAYERS_BUT_TAGS = new RegExp(LAYERS, 'gi');
/** All layers. */
export const ALL_LAYERS = new RegExp(`${TAG}|${LAYERS}`, 'gi');
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

/** A sign that may open another layer once it is read. */
export const OPENS_LAYER = /[<&%\\>]/;

/** What is read where a layer stands; the layer itself if it is none. */
export function meaningOf(layer: string): string {
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

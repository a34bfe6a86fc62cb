/** A line that names people → its parts between commas, with the notes in parentheses; addresses are taken out first. */
import { oneLine } from '../../domain/one-line.ts';

/** A part of a line: as written, and without its notes. */
export interface LinePart {
  raw: string;
  text: string;
  notes: string[];
}

/** What an address or number is, in Swedish. */
export type Contact = 'e-postadress' | 'webbadress' | 'telefonnummer';

const CONTACTS: readonly [Contact, RegExp][] = [
  [
    'e-postadress',
    /(?:(?:e-?post|e-?mail|mejl|mail(?:to)?)\s*:?\s*)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  ],
  ['webbadress', /(?:https?:\/\/|www\.)[^\s,;<>()]+/giu],
  [
    'telefonnummer',
    /(?:(?:tel(?:efon)?(?:nr|nummer)?|mobil(?:nr|nummer)?|tfn)\.?\s*:?\s*)?(?<![\p{L}\p{N}])(?:\+\d{2}(?:\s?\(0\))?|0\d)[\d \u00a0/–-]{5,16}\d(?![\p{L}\p{N}])/giu,
  ],
];

/** A cheap test for lines that have none. */
export const MAY_HAVE_CONTACT = /@|\d{3}|www|http/i;

/** A line without addresses and numbers of people, and what was taken out; they are not to be published. */
export function withoutContacts(line: string): { line: string; contacts: Contact[] } {
  if (!MAY_HAVE_CONTACT.test(line)) return { line, contacts: [] };
  let left = line;
  const contacts = CONTACTS.flatMap(([kind, pattern]) => {
    const before = left;
    left = left.replace(pattern, ' ');
    return left === before ? [] : [kind];
  });
  if (contacts.length === 0) return { line, contacts };
  const tidy = oneLine(left)
    .replace(/[(<[]\s*[,;]?\s*[)>\]]/g, ' ')
    .replace(/\(\s*[,;]\s*/g, '(')
    .replace(/\s*[,;]\s*\)/g, ')');
  return { line: oneLine(tidy), contacts };
}

/** The parts between commas or semicolons that stand outside parentheses; empty ones are left out. */
export function partsOfLine(line: string): LinePart[] {
  return splitOutside(line, /^\s*[,;]\s*/)
    .map(partOf)
    .filter(({ text, notes }) => text !== '' || notes.length > 0);
}

/** The parts of a part that «och», «samt», «&», «+» or «/» joins; the part itself when nothing does. */
export function joinedParts(part: string): LinePart[] {
  return splitOutside(part, /^(?:\s+(?:och|samt|&|\+)\s+|\s*\/\s*)/i)
    .map(partOf)
    .filter(({ text }) => text !== '');
}

/** What may stand before an organisation: «från Ria». */
export const PREPOSITION = /^(?:från|hos|vid|på|i|för)\s+/iu;

/** A note in parentheses, which may have others within it, at the end or with a space before it: not «alert(1)» in a word. */
const NOTE = /(?:^|\s+)\(((?:[^()]|\([^()]*\))*)\)|\(([^()]*)\)$/g;

/** A text without its notes. */
function partOf(raw: string): LinePart {
  const notes: string[] = [];
  const text = raw.trim().replace(NOTE, (whole: string, spaced?: string, last?: string) => {
    const note = (spaced ?? last ?? '').trim();
    if (!note) return whole;
    notes.push(note);
    return '';
  });
  return { raw, text: oneLine(text), notes };
}

/** A text split by a pattern that is tried at every offset outside parentheses. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const isBalanced = text.split('(').length === text.split(')').length;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text.charAt(offset);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    if ((isBalanced && depth > 0) || !/[\s,;/]/.test(sign)) continue;
    const length = separator.exec(text.slice(offset, offset + 24))?.[0].length ?? 0;
    if (length === 0) continue;
    parts.push(text.slice(from, offset));
    from = offset + length;
    offset = from - 1;
  }
  return [...parts, text.slice(from)];
}

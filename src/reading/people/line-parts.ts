/** A line that names people → its parts between commas, with the notes in parentheses. */
import { oneLine } from '../../domain/one-line.ts';

/** A part of a line: as written, and without its notes. */
export interface LinePart {
  raw: string;
  text: string;
  notes: string[];
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

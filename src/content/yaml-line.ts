/** One line of YAML: its indentation, the dashes of a list, a key, and the value that begins on it. */

import type { Severity } from '../domain/problem.ts';

/** The parts of a line; together they are the line. */
export interface YamlLine {
  indent: number;
  /** «- » once or more; empty outside lists. */
  dashes: string;
  /** The key of «key: value»; undefined without a colon. */
  key: string | undefined;
  /** What follows the dashes and the key. */
  value: string;
  /** Where the value begins in the line. */
  at: number;
}

const LINE = /^( *)((?:-(?: +|$))*)(?:([^\s'"[\]{}#&*!|>%@`,][^:]*(?<! )) *:(?: +|$))?(.*)$/u;

/** The parts of a line. */
export function yamlLine(line: string): YamlLine {
  const [, spaces = '', dashes = '', key, value = ''] = LINE.exec(line) ?? [];
  return { indent: spaces.length, dashes, key, value, at: line.length - value.length };
}

/** How a value begins: as a block of lines, in quotation marks, in brackets, as plain text; or there is none. */
export type ValueKind = 'none' | 'block' | 'quoted' | 'brackets' | 'plain';

/** The kind of a value. */
export function kindOfValue(value: string): ValueKind {
  if (value === '' || value.startsWith('#')) return 'none';
  if (/^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(value)) return 'block';
  if (/^["']/.test(value)) return 'quoted';
  return /^[[{]/.test(value) ? 'brackets' : 'plain';
}

/** Where the text in quotation marks that a value begins with has ended; -1 when it goes on. */
export function endOfQuote(value: string): number {
  const quote = value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const match = quote.exec(value);
  return match ? match[0].length : -1;
}

/** What a scan of brackets found: how many are open at the end, and where a comment begins; -1 for none. */
export interface Brackets {
  open: number;
  comment: number;
  /** How many are open at the comment. */
  openAtComment: number;
}

/** Scans a text within `open` brackets; quotation marks count where a value may begin. */
export function scanBrackets(text: string, open: number): Brackets {
  let depth = open;
  let mayBegin = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (mayBegin && (character === '"' || character === "'")) {
      const end = endOfQuote(text.slice(index));
      if (end < 0) return { open: depth, comment: -1, openAtComment: depth };
      index += end - 1;
      mayBegin = false;
    } else if (character === '#' && (index === 0 || /\s/.test(text[index - 1] ?? ''))) {
      return { open: depth, comment: index, openAtComment: depth };
    } else {
      if ('[{'.includes(character)) depth += 1;
      if (']}'.includes(character)) depth -= 1;
      if (!/\s/.test(character)) mayBegin = '[{,:'.includes(character);
    }
  }
  return { open: depth, comment: -1, openAtComment: depth };
}

/** What is wrong with a line. */
export interface Fault {
  column: number;
  rule: string;
  severity: Severity;
  message: string;
  /** The line, from 0, when it is another than the one that was read. */
  line?: number;
  /** Whether the value of the line could not be read. */
  unread?: true;
}

/** A line as it was meant, and the fault of the one that was written. */
export interface MendedLine {
  line: string;
  fault?: Fault;
}

/** The line before, without comments and blank lines. */
export interface Before extends YamlLine {
  kind: ValueKind;
  number: number;
}

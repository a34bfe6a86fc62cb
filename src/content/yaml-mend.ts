/**
 * Lines that people write and YAML reads as something else, or not at all → lines as they were meant, with a fault for
 * each. So the rest of the file is read, and its problems come in the same run. The number of lines stays the same.
 */
import { type Problem, problemOf } from '../domain/problem.ts';
import { anyKeyOf } from './keys.ts';
import { lost, withoutCommentInBrackets } from './yaml-comments.ts';
import { atTheLeft, withColon, withIndent, withoutTabs } from './yaml-key-lines.ts';
import {
  type Before,
  endOfQuote,
  type Fault,
  kindOfValue,
  type MendedLine,
  scanBrackets,
  type ValueKind,
  type YamlLine,
  yamlLine,
} from './yaml-line.ts';
import { listMender } from './yaml-lists.ts';
import { withQuotes } from './yaml-quotes.ts';

/** The text as it was meant. */
export interface Mended {
  text: string;
  problems: Problem[];
  /** Whether the value of some line could not be read. */
  incomplete: boolean;
}

/** Lines that belong to a value which began before them. */
type Within =
  | { kind: 'block'; indent: number }
  | { kind: 'quoted'; quote: string }
  | { kind: 'brackets'; open: number };

/** The text of a file or its front matter as it was meant. */
export function mendYaml(file: string, text: string): Mended {
  const lines = text.split('\n');
  const faults: (Fault & { line: number })[] = [];
  const lists = listMender(lines);
  let before: Before | undefined;
  let within: Within | undefined;
  const mended = lines.map((written, number) => {
    const straight = withPlainSpaces(written);
    if (within) {
      within = goesOn(within, straight);
      if (within) {
        if (within.kind === 'quoted' && endsQuote(within.quote, straight)) within = undefined;
        if (within?.kind !== 'brackets') return written;
        const { line, fault } = withoutCommentInBrackets(straight, 0, within.open);
        if (fault) faults.push({ line: number, ...fault });
        within = { ...within, open: scanBrackets(line, within.open).open };
        if (within.open <= 0) within = undefined;
        return line;
      }
    }
    if (straight.trim() === '') return straight;
    if (/^\s*#/.test(straight)) {
      const { line, fault } = commentWithinText(straight, before);
      if (fault) faults.push({ line: number, ...fault });
      return line;
    }
    let line = straight;
    for (const mend of [withoutTabs, atTheLeft, lists.mend, withColon, withIndent, withQuotes]) {
      const result = mend(line, before, number, lines);
      line = result.line;
      if (result.fault) faults.push({ line: number, ...result.fault });
    }
    const read = yamlLine(line);
    const kind = kindOfValue(read.value);
    if (line.trim() !== '') before = { ...read, kind, number };
    within = withinAfter(read, kind);
    return line;
  });
  return {
    text: mended.join('\n'),
    problems: faults.map(({ line, column, rule, severity, message }) =>
      problemOf(severity, { file, line: line + 1, column }, rule, message),
    ),
    incomplete: faults.some(({ unread }) => unread),
  };
}

/** A no-break space where only a space can stand: as indentation, and after a dash or the colon of a key. */
function withPlainSpaces(line: string): string {
  if (!/[\u00a0\u2007\u202f]/.test(line)) return line;
  return line
    .replace(/^[ \u00a0\u2007\u202f]+/, (spaces) => ' '.repeat(spaces.length))
    .replace(
      /^( *-)[\u00a0\u2007\u202f ]+/,
      (start) => `${start.trimEnd()}${' '.repeat(start.length - start.trimEnd().length)}`,
    )
    .replace(/^( *(?:- +)?[\p{L}_ -]{1,80}:)[\u00a0\u2007\u202f ]+/u, (start, key: string) =>
      key.padEnd(start.length, ' '),
    );
}

/** The value that began before, when a line belongs to it. */
function goesOn(within: Within, line: string): Within | undefined {
  if (within.kind === 'block') return line.trim() === '' || yamlLine(line).indent > within.indent ? within : undefined;
  const { indent, dashes, key } = yamlLine(line);
  // a bracket or a quotation mark that nobody closed ends where a key begins
  if (indent === 0 && dashes === '' && key !== undefined && anyKeyOf(key)) return undefined;
  return within;
}

/** Whether a text in quotation marks that began on an earlier line ends on a line. */
function endsQuote(quote: string, line: string): boolean {
  return endOfQuote(quote + line) >= 0;
}

/** What the lines after a line belong to. */
function withinAfter({ indent, value }: YamlLine, kind: ValueKind): Within | undefined {
  if (kind === 'block') return { kind, indent };
  if (kind === 'quoted') return endOfQuote(value) < 0 ? { kind, quote: value.charAt(0) } : undefined;
  if (kind !== 'brackets') return undefined;
  const { open } = scanBrackets(value, 0);
  return open > 0 ? { kind, open } : undefined;
}

/** A comment between the lines of one text ends it, and is lost itself. */
function commentWithinText(line: string, before: Before | undefined): MendedLine {
  const { indent } = yamlLine(line);
  if (before?.kind !== 'plain' || indent <= before.indent || !/^\s*#\S/.test(line)) return { line };
  const fault = lost(line.trim(), indent + 1, `${before.key ? `${before.key}: ` : ''}"… ${line.trim()}"`);
  return { line: '', fault: { ...fault, unread: true } };
}

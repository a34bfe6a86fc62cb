/**
 * How deep a YAML text nests. The parser calls itself for each level, and where its stack ends the whole process may
 * end with it, so a text that is deeper than any that is meant is not parsed.
 */
import { error, type Problem } from '../domain/problem.ts';
import { DEEPEST_LINE } from './check-lines.ts';

const MARKS = /^( *)((?:- +)*)/;

/** The error at the first line that is deeper than is read; undefined where none is. */
export function tooDeep(file: string, text: string): Problem | undefined {
  /** The columns at which the levels begin that a line is in. */
  let columns: number[] = [];
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    brackets = Math.max(0, brackets + openIn(line));
    if (line.trim() !== '') columns = columnsAfter(columns, line);
    if (columns.length + brackets <= DEEPEST_LINE) continue;
    const message = `Raden ligger mer än ${DEEPEST_LINE} nivåer djupt – så djupt läses inte – ta bort indrag, bindestreck eller parenteser som [ och {, eller avsluta dem.`;
    return error({ file, line: index + 1, column: 1 }, 'nesting-too-deep', message);
  }
  return undefined;
}

/** How many more brackets a line opens than it closes. */
function openIn(line: string): number {
  let open = 0;
  for (const character of line) {
    if (character === '[' || character === '{') open += 1;
    if (character === ']' || character === '}') open -= 1;
  }
  return open;
}

function columnsAfter(before: readonly number[], line: string): number[] {
  const [, spaces = '', dashes = ''] = MARKS.exec(line) ?? [];
  const start = spaces.length;
  const columns = before.filter((column) => column < start);
  for (const { index } of dashes.matchAll(/-/g)) columns.push(start + index);
  columns.push(start + dashes.length);
  return columns;
}

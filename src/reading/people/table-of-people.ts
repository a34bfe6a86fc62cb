/** A table of people, with «|» or tabs between the cells → a line for each person, as «Namn, organisation (roll)». */
import { keysOf } from '../../domain/table.ts';
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { fold } from '../../swedish/names.ts';
import { BULLET } from './attendance-entry.ts';
import { attendanceFieldOf } from './attendance-label.ts';
import { type AttendanceField, attendanceColumns } from './attendance-words.ts';
import { plainLine } from './plain-line.ts';

/** A row of a table that may have people. */
export interface Row {
  cells: string[];
  /** The index of its line. */
  index: number;
}

/** What a column has; undefined for a heading that is not known. */
export type Column = AttendanceField | keyof typeof attendanceColumns | undefined;

/** The rows of a table, without the row of dashes, and the index of the line after it. */
export interface PeopleTable {
  rows: Row[];
  columns: Column[];
  end: number;
}

const COLUMN_OF: ReadonlyMap<string, Column> = new Map([
  ...keysOf(attendanceColumns).flatMap((column) => attendanceColumns[column].map((word) => [word, column] as const)),
  // beside one that is known, a column without a heading says more of the same people
  ['', 'behind'] as const,
]);
/** What a cell has that says nothing. */
const NOTHING = /^[\s–—.-]*$/;

/** The table that begins on a line; undefined where none does. */
export function peopleTable(lines: readonly Line[], from: number): PeopleTable | undefined {
  const isPiped = lines[from]?.rest.includes('|') === true;
  const rows: Row[] = [];
  let end = from;
  for (let cells = cellsOf(lines[end], isPiped); cells; cells = cellsOf(lines[end], isPiped)) {
    const isRule = cells.every((cell) => /^[\s:-]*$/.test(cell)) && cells.some((cell) => cell.includes('-'));
    if (!isRule || !isPiped) rows.push({ cells, index: end });
    end += 1;
  }
  const [header] = rows;
  if (!header || (rows.length < 2 && end - from < 2)) return undefined;
  return {
    rows,
    end,
    columns: header.cells.map((cell) => attendanceFieldOf(cell) ?? COLUMN_OF.get(fold(cell.replace(/:$/, '')))),
  };
}

/** The cells of a row, without marks; undefined for a line that is no row. */
function cellsOf(line: Line | undefined, isPiped: boolean): string[] | undefined {
  if (!line?.isText || ITEM.test(line.rest) || BULLET.test(line.rest)) return undefined;
  const rest = line.rest.trim();
  if (isPiped ? !rest.includes('|') : !rest.includes('\t')) return undefined;
  const cells = isPiped ? rest.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/) : rest.split(/\t+/);
  return cells.map((cell) =>
    plainLine(cell.trim())
      .replace(/[;,]\s*$/, '')
      .trim(),
  );
}

/** The columns of one list of people: from one to another, with the names in one of them. */
export interface Span {
  from: number;
  to: number;
  names: number;
}

/** The line that a row stands for; empty for a row without words. */
export function lineOfRow({ cells }: Row, columns: readonly Column[], { from, to, names: nameColumn }: Span): string {
  const names: string[] = [];
  const behind: string[] = [];
  const notes: string[] = [];
  for (let index = from; index < to; index += 1) {
    const cell = cells[index] ?? '';
    const column = columns[index];
    if (column === 'number' || NOTHING.test(cell)) continue;
    if (index === nameColumn || column === 'name' || column === 'first' || column === 'last') names.push(cell);
    else if (column === 'note') notes.push(cell);
    else behind.push(cell);
  }
  const line = [names.join(' '), ...behind].filter((part) => part !== '').join(', ');
  return `${line}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`.trim();
}

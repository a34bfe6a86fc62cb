/** Attendance that is a table: under a label, or with columns, or rows, that are headed by its words. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { isSurelyName } from '../../swedish/person-shape.ts';
import type { ReadEntry } from './attendance-entry.ts';
import type { AttendanceLabel } from './attendance-label.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import type { Section } from './section.ts';
import { byRows } from './table-by-rows.ts';
import { allOrNothing, readRow, sectionOf, sectionOfMarks } from './table-entries.ts';
import { hasMarks, isField, marked } from './table-marks.ts';
import { type Column, type PeopleTable, peopleTable, type Row } from './table-of-people.ts';

/** The entries of the table under a label, whose label says whose they are; undefined where no table of people stands. */
export function readTableUnder(
  lines: readonly Line[],
  from: number,
  { field, group }: AttendanceLabel,
  known: KnownPeople,
): { entries: ReadEntry[]; end: number } | undefined {
  const table = peopleTable(lines, from);
  if (!table) return undefined;
  const { rows, columns, end } = table;
  const names = nameColumnOf(columns);
  if (hasMarks(table, names)) return { entries: [marked(lines, table)], end };
  const isKnown = columns.some((column, index) => column !== undefined && rows[0]?.cells[index] !== '');
  const span = { from: 0, to: columns.length, names };
  const read = (row: Row): ReadEntry | undefined => readRow(row, columns, span, { field, groups: [group] }, known);
  // a first row without words of columns may be the first of the people
  const isHeader = isKnown || (rows[0] && read(rows[0])?.kind !== 'people');
  return { entries: allOrNothing((isHeader ? rows.slice(1) : rows).map(read), from, end), end };
}

/** The sections of a table whose columns, or rows, are headed by words of attendance; none for another table. */
export function readTable(lines: readonly Line[], from: number, known: KnownPeople): Section[] {
  const table = peopleTable(lines, from);
  if (!table) return [];
  const sections = hasMarks(table) ? sectionOfMarks(lines, from, table) : byColumns(lines, table, from, known);
  return sections.length > 0 ? sections : byRows(lines, table, from, known);
}

/** «| Närvarande | Organisation |» over the names. */
function byColumns(lines: readonly Line[], table: PeopleTable, from: number, known: KnownPeople): Section[] {
  const { rows, columns, end } = table;
  const starts = columns.flatMap((column, index) => (isField(column) ? [index] : []));
  if (starts.length === 0) return [];
  // «| Aktivitet | Deltagare |» has something else, «| Deltagare | Ansvar |» is told of
  if (columns.includes(undefined))
    return isFirstColumnOfNames(table, starts[0] ?? 0) ? sectionOfMarks(lines, from, table) : [];
  const read = starts.map((names, index) => {
    const span = { from: index === 0 ? 0 : names, to: starts[index + 1] ?? columns.length, names };
    return rows
      .slice(1)
      .map((row) => readRow(row, columns, span, { field: columns[names] as AttendanceField, groups: [] }, known));
  });
  // «| Deltagare | Från |» over «Barn» and «Vuxna» has nobody
  if (!read.flat().some(hasFullName)) return [];
  const isAllRead = read.flat().every((entry) => entry?.kind !== 'unread');
  return starts.flatMap((start, index): Section[] => {
    const entries = allOrNothing(read[index] ?? [], from, end).filter(({ kind }) => isAllRead || kind === 'unread');
    return entries.length > 0 ? [sectionOf(columns[start] as AttendanceField, from, end, entries)] : [];
  });
}

function hasFullName(entry: ReadEntry | undefined): boolean {
  return entry?.kind === 'people' && entry.read.people.some(({ name = '' }) => entry.read.isSure || name.includes(' '));
}

/** Whether a column is the first that is no number, and has a name. */
function isFirstColumnOfNames({ rows, columns }: PeopleTable, index: number): boolean {
  const isFirst = columns.findIndex((column) => column !== 'number') === index;
  return isFirst && rows.slice(1).some(({ cells }) => isSurelyName(cells[index] ?? ''));
}

/** The column that has the names: one that says so, else the first that may. */
function nameColumnOf(columns: readonly Column[]): number {
  const named = columns.findIndex((column) => column === 'name' || column === 'first' || isField(column));
  return named < 0 ? Math.max(0, columns.indexOf(undefined)) : named;
}

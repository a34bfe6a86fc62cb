/** Attendance that is a table: under a label, or with columns, or rows, that are headed by its words. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { type Entry, type ReadEntry, readEntry } from './attendance-entry.ts';
import { attendanceFieldOf } from './attendance-label.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import type { Section } from './section.ts';
import { hasMarks, isField, marked } from './table-marks.ts';
import { type Column, lineOfRow, type PeopleTable, peopleTable, type Row, type Span } from './table-of-people.ts';

/** The entries of the table under a label, whose groups say whose they are; undefined where no table of people stands. */
export function readTableUnder(
  lines: readonly Line[],
  from: number,
  groups: readonly (string | undefined)[],
  known: KnownPeople,
): { entries: ReadEntry[]; end: number } | undefined {
  const table = peopleTable(lines, from);
  if (!table) return undefined;
  const { rows, columns, end } = table;
  if (hasMarks(table)) return { entries: [marked(lines, table)], end };
  const isKnown = columns.some((column, index) => column !== undefined && rows[0]?.cells[index] !== '');
  const span = { from: 0, to: columns.length, names: nameColumnOf(columns) };
  const read = (row: Row): ReadEntry | undefined => readRow(row, columns, span, groups, known);
  // a first row without words of columns may be the first of the people
  const isHeader = isKnown || (rows[0] && read(rows[0])?.kind !== 'people');
  return { entries: allOrNothing((isHeader ? rows.slice(1) : rows).map(read), from, end), end };
}

/** The sections of a table whose columns, or rows, are headed by words of attendance; none for another table. */
export function readTable(lines: readonly Line[], from: number, known: KnownPeople): Section[] {
  const table = peopleTable(lines, from);
  if (!table) return [];
  const sections = hasMarks(table) ? sectionOfMarks(lines, from, table) : byColumns(table, from, known);
  return sections.length > 0 ? sections : byRows(lines, table, from, known);
}

/** «| Närvarande | Organisation |» over the names. */
function byColumns({ rows, columns, end }: PeopleTable, from: number, known: KnownPeople): Section[] {
  const starts = columns.flatMap((column, index) => (isField(column) ? [index] : []));
  // «| Aktivitet | Deltagare |» has something else
  if (starts.length === 0 || columns.includes(undefined)) return [];
  const read = starts.map((names, index) => {
    const span = { from: index === 0 ? 0 : names, to: starts[index + 1] ?? columns.length, names };
    return rows.slice(1).map((row) => readRow(row, columns, span, [], known));
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

/** «| Närvarande | Bo Ek, Ida Ros |», a row for each list. */
function byRows(
  lines: readonly Line[],
  { rows, columns, end }: PeopleTable,
  from: number,
  known: KnownPeople,
): Section[] {
  // «Deltagare» over a column is no label of «Från» beside it
  const isHeader = columns.slice(1).some((column) => column !== undefined);
  const labelled = (isHeader ? rows.slice(1) : rows).flatMap(({ cells, index }) => {
    const field = attendanceFieldOf(cells[0] ?? '');
    const text = cells.slice(1).filter(Boolean).join(', ');
    if (!field || text === '') return [];
    const entry = readEntry({ ...entryAt(index), text }, [], true, known);
    return entry.kind === 'unread' && !entry.hasName ? [] : [{ field, entry }];
  });
  const isAttendance = labelled.length === rows.length && labelled.every(({ entry }) => entry.kind !== 'unread');
  const whole = isAttendance
    ? spanning(
        labelled.map(({ entry }) => entry),
        from,
        end,
      )
    : undefined;
  return labelled.map(({ field, entry }, place) => {
    const read = whole?.[place] ?? entry;
    const section = sectionOf(field, read.from, end, [read]);
    // a row that is taken out of a table would end it
    return whole ? section : { ...section, rowLeft: rowWithoutNames(lines[entry.from] as Line) };
  });
}

/** A row with its first cell alone. */
function rowWithoutNames({ text }: Line): string {
  const sign = text.includes('|') ? '|' : '\t';
  const start = text.indexOf(sign, text.search(/[^\s|]/));
  return `${text.slice(0, start)}${text.slice(start).replace(sign === '|' ? /[^|]/g : /[^\t]/g, sign === '|' ? ' ' : '')}`;
}

/** The column that has the names: one that says so, else the first that may. */
function nameColumnOf(columns: readonly Column[]): number {
  const named = columns.findIndex((column) => column === 'name' || column === 'first' || isField(column));
  return named < 0 ? Math.max(0, columns.indexOf(undefined)) : named;
}

function readRow(
  row: Row,
  columns: readonly Column[],
  span: Span,
  groups: readonly (string | undefined)[],
  known: KnownPeople,
): ReadEntry | undefined {
  const text = lineOfRow(row, columns, span);
  return text === '' ? undefined : readEntry({ ...entryAt(row.index), text }, groups, false, known);
}

function entryAt(index: number): Omit<Entry, 'text'> {
  return { column: 1, from: index, to: index, at: index };
}

/** All people of a table, or those rows that can't be read: a table that lost some of its rows would be another. */
function allOrNothing(read: readonly (ReadEntry | undefined)[], from: number, end: number): ReadEntry[] {
  const entries = read.filter((entry) => entry !== undefined);
  const hasPeople = entries.some(({ kind }) => kind === 'people');
  const unread = entries.filter((entry) => entry.kind === 'unread');
  if (unread.length > 0) return unread.map((entry) => ({ ...entry, hasName: entry.hasName || hasPeople }));
  return spanning(entries, from, end);
}

/** The entries of a table with all its lines. */
function spanning(entries: readonly ReadEntry[], from: number, end: number): ReadEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    from: index === 0 ? from : (entries[index - 1]?.to ?? from) + 1,
    to: index === entries.length - 1 ? end - 1 : entry.to,
  }));
}

function sectionOf(field: AttendanceField, line: number, end: number, entries: ReadEntry[]): Section {
  return { label: { field, group: '', restStart: 0, rest: '' }, line, end, entries, isTable: true };
}

function sectionOfMarks(lines: readonly Line[], from: number, table: PeopleTable): Section[] {
  const field = table.columns.find(isField) ?? 'attendees';
  return [sectionOf(field, from, table.end, [marked(lines, table)])];
}

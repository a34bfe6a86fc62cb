/** What the rows of a table of people are as entries of attendance. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { readAmong } from './absence.ts';
import { type Entry, type ReadEntry, readEntry } from './attendance-entry.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { KnownPeople } from './known-people.ts';
import type { Section } from './section.ts';
import { isField, marked } from './table-marks.ts';
import { type Column, lineOfRow, type PeopleTable, type Row, type Span } from './table-of-people.ts';

/** The entry of a row; undefined for a row without words. */
export function readRow(
  row: Row,
  columns: readonly Column[],
  span: Span,
  { field, groups }: { field: AttendanceField; groups: readonly (string | undefined)[] },
  known: KnownPeople,
): ReadEntry | undefined {
  const text = lineOfRow(row, columns, span);
  if (text === '') return undefined;
  const read = readAmong(field, readEntry({ ...entryAt(row.index), text }, groups, false, known));
  return read.kind === 'unread' ? { ...read, text: row.cells.filter(Boolean).join(' | ') } : read;
}

/** Where the entry of a row is. */
export function entryAt(index: number): Omit<Entry, 'text'> {
  return { column: 1, from: index, to: index, at: index };
}

/** All people of a table, or those rows that can't be read: a table that lost some of its rows would be another. */
export function allOrNothing(read: readonly (ReadEntry | undefined)[], from: number, end: number): ReadEntry[] {
  const entries = read.filter((entry) => entry !== undefined);
  const hasPeople = entries.some(({ kind }) => kind === 'people');
  const unread = entries.filter((entry) => entry.kind === 'unread');
  if (unread.length > 0) return unread.map((entry) => ({ ...entry, hasName: entry.hasName || hasPeople }));
  return spanning(entries, from, end);
}

/** The entries of a table with all its lines. */
export function spanning(entries: readonly ReadEntry[], from: number, end: number): ReadEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    from: index === 0 ? from : (entries[index - 1]?.to ?? from) + 1,
    to: index === entries.length - 1 ? end - 1 : entry.to,
  }));
}

/** The section of a table. */
export function sectionOf(field: AttendanceField, line: number, end: number, entries: ReadEntry[]): Section {
  return { label: { field, group: '', restStart: 0, rest: '' }, line, end, entries, isTable: true };
}

/** The section of a table that stays, and is told of. */
export function sectionOfMarks(lines: readonly Line[], from: number, table: PeopleTable): Section[] {
  const field = table.columns.find(isField) ?? 'attendees';
  return [sectionOf(field, from, table.end, [marked(lines, table)])];
}

/** Tables that have all who might come, and marks for those who came. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import type { ReadEntry } from './attendance-entry.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { Column, PeopleTable } from './table-of-people.ts';

/** Whether a column is headed by a word of attendance. */
export function isField(column: Column): column is AttendanceField {
  return column === 'attendees' || column === 'absent';
}

/** «x», «ja» and the like, or nothing. */
const MARK = /^(?:[x✓✔1–-]|ja|nej|j|n|närvarande|frånvarande|deltog|på plats|förhinder|sjuk)?$/iu;

/** Whether a column of names has one beside it that says who of them was there, by marks. */
export function hasMarks({ rows, columns }: PeopleTable): boolean {
  const marks = columns.flatMap((column, index) => (isField(column) ? [index] : []));
  if (marks.length === 0 || !columns.some((column) => column === 'name' || column === 'first')) return false;
  return rows.slice(1).every(({ cells }) => marks.every((index) => MARK.test(cells[index] ?? '')));
}

/** Names with marks stay in the text, and are told of: what no mark means is not sure. */
export function marked(lines: readonly Line[], { rows }: PeopleTable): ReadEntry {
  const index = rows[0]?.index ?? 0;
  return { column: 1, from: index, to: index, text: lines[index]?.rest ?? '', kind: 'unread', hasName: false };
}

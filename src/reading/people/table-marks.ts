/** Tables that have all who might come, and marks for those who came. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { isSurelyName } from '../../swedish/person-shape.ts';
import { saysAbsent } from './absence.ts';
import type { ReadEntry } from './attendance-entry.ts';
import type { AttendanceField } from './attendance-words.ts';
import type { Column, PeopleTable } from './table-of-people.ts';

/** Whether a column is headed by a word of attendance. */
export function isField(column: Column): column is AttendanceField {
  return column === 'attendees' || column === 'absent';
}

/** «x», «ja», «Nej, sjuk», «✗»; a dash says nothing. */
const MARK =
  /^(?:(?:[x✓✔☑✅✗✘✖❌☒☐□○●v+10]|ja|nej|jadå|ok|kanske|\[[ x]?\])(?:[\s,;:.(]|$)|(?:[jnf]|närv\.?|frånv\.?|närvarande|deltog|deltar|med|kom|kommer|kom ej|på plats)$)/iu;
/** A sign alone, in a column of notes. */
const SIGN = /^[x✓✔☑✅✗✘✖❌☒☐□○●]$/iu;
/** What a column of marks is headed by, beside the words of attendance. */
const MARK_HEADER =
  /^(?:status|n\s?\/\s?f|närv\.?|frånv\.?|när|från|kom|kommer|kom\?|svar|ja\s?\/\s?nej|j\s?\/\s?n|anmäld|på plats|x|möte \d+|\d{1,2}[/.]\s?\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\s?(?:jan|feb|mars?|apr|maj|juni?|juli?|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s\d{2,4})?)$/iu;

/** Whether a column of names has one beside it that says who of them was there, by marks; `names` is its index. */
export function hasMarks({ rows, columns }: PeopleTable, names?: number): boolean {
  const isUnderLabel = names !== undefined;
  const hasNames = isUnderLabel || columns.some((column) => column === 'name' || column === 'first');
  if (!hasNames) return false;
  return columns.some((column, index) => {
    if (index === names || column === 'name' || column === 'first' || column === 'last' || column === 'number')
      return false;
    const cells = rows.slice(1).map((row) => row.cells[index] ?? '');
    if (isField(column) && columns.some((other) => other === 'name' || other === 'first'))
      return !cells.some((cell) => isSurelyName(cell));
    const mayBeMarked = isUnderLabel || MARK_HEADER.test(rows[0]?.cells[index] ?? '');
    const isNote = column === 'note';
    return mayBeMarked && cells.some((cell) => saysAbsent(cell) || (isNote ? SIGN : MARK).test(cell));
  });
}

/** Names with marks stay in the text, and are told of: what no mark means is not sure. */
export function marked(lines: readonly Line[], { rows }: PeopleTable): ReadEntry {
  const index = rows[0]?.index ?? 0;
  return { column: 1, from: index, to: index, text: lines[index]?.rest ?? '', kind: 'unread', hasName: false };
}

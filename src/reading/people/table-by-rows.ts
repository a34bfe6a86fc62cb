/** A table with a row for each list of attendance, «| Närvarande | Bo Ek, Ida Ros |». */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';
import { isFirstName } from '../../swedish/person-shape.ts';
import { readAmong } from './absence.ts';
import { readEntry } from './attendance-entry.ts';
import { attendanceFieldOf } from './attendance-label.ts';
import type { KnownPeople } from './known-people.ts';
import type { ReadLine } from './read-line.ts';
import type { Section } from './section.ts';
import { entryAt, sectionOf, spanning } from './table-entries.ts';
import type { PeopleTable } from './table-of-people.ts';

/** The sections of the rows that are headed by words of attendance. */
export function byRows(
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
    const entry = readAmong(field, readEntry({ ...entryAt(index), text }, [], true, known));
    // «| Deltagare | Ansvar |» is over the names
    if (index === from && entry.kind === 'people' && !isSurelyOfPeople(entry.read)) return [];
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

/** Whether those whom a row names are surely people, or several. */
function isSurelyOfPeople({ people, isSure }: ReadLine): boolean {
  return isSure || people.length > 1 || people.every(({ name = '' }) => isFirstName(name) || name.includes(' '));
}

/** A row with its first cell alone. */
function rowWithoutNames({ text }: Line): string {
  const sign = text.includes('|') ? '|' : '\t';
  const start = text.indexOf(sign, text.search(/[^\s|]/));
  return `${text.slice(0, start)}${text.slice(start).replace(sign === '|' ? /[^|]/g : /[^\t]/g, sign === '|' ? ' ' : '')}`;
}

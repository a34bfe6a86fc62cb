/** A table with a column for what and one for who is a list of tasks. */
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { CalendarDate } from '../../domain/dates.ts';
import { findDue } from '../../swedish/due-date.ts';
import { fold } from '../../swedish/names.ts';
import { REFUSED } from '../refusals.ts';
import { blockIdsOf, clean } from './block-text.ts';
import type { FoundBlock } from './found.ts';
import type { Owners } from './owners.ts';
import { tableColumns } from './phrases.ts';

/** The tasks of such a table, a row each; nothing when it is no such table. */
export function tasksIn(
  { children: [head, ...rows] }: Table,
  { owners, date }: { owners: Owners; date: CalendarDate },
): FoundBlock[] | undefined {
  const columns = head?.children.map((cell) => tableColumns.get(fold(textOf(cell)))) ?? [];
  if (!columns.includes('vem') || !columns.includes('vad')) return undefined;
  return rows.flatMap((row): FoundBlock[] => {
    const cell = (column: string): string => {
      const found = row.children[columns.indexOf(column)];
      return found ? clean(textOf(found)) : '';
    };
    const text = cell('vad');
    if (text === '' || textOf(row).includes(REFUSED)) return [];
    const named = cell('vem').split(/,|\/| och /);
    const when = cell('när');
    const read = when ? (findDue(when, date) ?? findDue(`senast ${when}`, date)) : undefined;
    const due = when ? { ...read, text: when } : findDue(text, date);
    const task = {
      kind: 'task' as const,
      text,
      phrase: 'tabell',
      owners: named.flatMap((name) => owners.from(name.trim(), 0)?.owners ?? []),
      done: false,
      ...(due && { due }),
    };
    const ids = row.children.flatMap(blockIdsOf);
    return [{ node: row, text, ids, act: 'mentioned', drafts: [task], nearly: [], labelled: false }];
  });
}

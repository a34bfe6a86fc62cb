/** A table with a column for what and one for who: each row is a task. */
import type { Table, TableRow } from 'mdast';
import type { CalendarDate } from '../../../domain/dates.ts';
import type { Due } from '../../../domain/outcome.ts';
import { findDue } from '../../../swedish/due-date.ts';
import { fold } from '../../../swedish/names.ts';
import { REFUSED } from '../../refusals.ts';
import { textOf } from '../../text-of.ts';
import { blockIdsIn, clean } from '../blocks/block-text.ts';
import type { FoundBlock } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { tableColumns } from '../phrases.ts';

/** The tasks of such a table, which are about `topic`; nothing when it is no such table. */
export function tasksInTable(
  { children: [head, ...rows] }: Table,
  topic: string,
  context: MeetingContext,
): FoundBlock[] | undefined {
  const columns = head?.children.map((cell) => tableColumns.get(fold(textOf(cell)))) ?? [];
  if (!columns.includes('vem') || !columns.includes('vad')) return undefined;
  return rows.flatMap((row) => taskInRow(row, columns, topic, context));
}

function taskInRow(
  row: TableRow,
  columns: readonly (string | undefined)[],
  topic: string,
  { date, knownOwners }: MeetingContext,
): FoundBlock[] {
  const cell = (column: string): string => {
    const found = row.children[columns.indexOf(column)];
    return found ? clean(textOf(found)) : '';
  };
  const text = cell('vad');
  if (text === '' || textOf(row).includes(REFUSED)) return [];
  const names = cell('vem').split(/,|\/| och /);
  const owners = names.flatMap((name) => ownersFrom(name.trim(), 0, knownOwners)?.owners ?? []);
  const due = dueIn(cell('när'), date) ?? findDue(text, date);
  const task = {
    kind: 'task' as const,
    text,
    ownText: text,
    phrase: 'tabell',
    owners,
    done: false,
    ...(due && { due }),
  };
  const blockIds = row.children.flatMap(blockIdsIn);
  return [{ node: row, text, blockIds, act: 'mentioned', drafts: [task], nearMisses: [], topic, labelled: false }];
}

/** What a cell says of when, whatever that is; nothing when it is empty. */
function dueIn(cell: string, from: CalendarDate): Due | undefined {
  return cell === '' ? undefined : { ...(findDue(cell, from) ?? findDue(`senast ${cell}`, from)), text: cell };
}

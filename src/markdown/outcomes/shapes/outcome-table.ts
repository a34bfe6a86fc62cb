/** A table in which each row is a task, a decision, or both, by its columns. */
import type { Table, TableRow } from 'mdast';
import { REFUSED } from '../../refusals.ts';
import { isStruckNote } from '../../struck-note.ts';
import { hasStruck, textOf } from '../../text-of.ts';
import type { Heading } from '../blocks/block.ts';
import { blockIdsIn, clean } from '../blocks/block-text.ts';
import type { FoundBlock } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { decisionInRow } from './decision-row.ts';
import { type Cells, type Column, columnsOf } from './table-columns.ts';
import { taskInRow } from './task-row.ts';

/** What the rows of such a table leave behind; nothing when it is no such table. */
export function readTable(
  { children: [head, ...rows] }: Table,
  heading: Heading,
  context: MeetingContext,
): FoundBlock[] | undefined {
  const { columns, hasTasks, hasDecisions } = columnsOf(head?.children.map((cell) => textOf(cell)) ?? []);
  if (!hasTasks && !hasDecisions) return undefined;
  return rows.flatMap((row) => {
    if (textOf(row).includes(REFUSED)) return [];
    const cells = cellsOf(row, columns);
    const task = hasTasks ? taskInRow(cells, context) : undefined;
    const decided = hasDecisions ? decisionInRow(cells, heading, context) : undefined;
    const drafts = [...(decided?.drafts ?? []), ...(task ? [task] : [])];
    const blockIds = row.children.flatMap(blockIdsIn);
    if (drafts.length === 0 && blockIds.length === 0) return [];
    return {
      node: row,
      text: decided?.text ?? task?.text ?? clean(textOf(row)),
      blockIds,
      act: drafts.some(({ kind }) => kind === 'decision') ? 'decided' : task?.done ? 'done' : 'mentioned',
      drafts,
      nearMisses: [],
      topic: decided?.topic ?? heading.topic,
      labelEnd: 0,
    };
  });
}

function cellsOf(row: TableRow, columns: readonly Column[]): Cells {
  return {
    row,
    columns,
    cell: (column) => {
      const found = row.children[columns.indexOf(column)];
      const words = found ? clean(textOf(found)) : '';
      return found && hasStruck(found) && isStruckNote(words) ? '' : words;
    },
  };
}

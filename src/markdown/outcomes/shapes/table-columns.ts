/** What the columns of a table say, by its first row: what is to be done, who, when and how far; what was decided. */
import type { TableRow } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { fold } from '../../../swedish/names.ts';
import { labelNamed } from '../label-words.ts';
import { headings, tableColumns } from '../phrases.ts';

/** What one column says; nothing for one that says something else. */
export type Column = 'vad' | 'vem' | 'när' | 'status' | 'beslut' | undefined;

/** What each column of a table says, in order, and what its rows are. */
export interface Columns {
  columns: readonly Column[];
  /** Whether each row is a task. */
  hasTasks: boolean;
  /** Whether each row is a decision. */
  hasDecisions: boolean;
}

/** The words of a row, by what its columns say; empty where it has no such column. */
export interface Cells {
  row: TableRow;
  columns: readonly Column[];
  /** The words of the first column that says this. */
  cell(column: Exclude<Column, undefined>): string;
}

/** The columns of a table whose first row has these cells. */
export function columnsOf(cells: readonly string[]): Columns {
  const columns = cells.map(columnOf);
  const hasDecisions = columns.includes('beslut');
  // in a table of decisions «Vad» is what they are about
  const task = cells.findIndex((cell, index) => columns[index] === 'vad' && (!hasDecisions || kindOf(cell) === 'task'));
  return { columns, hasTasks: task >= 0 && columns.includes('vem'), hasDecisions };
}

/** The kind of outcome that the heading of a column names; nothing for other headings. */
export function kindOf(cell: string): OutcomeKind | undefined {
  const words = wordsOf(cell);
  const kind = labelNamed(words)?.kind ?? headings.get(fold(words));
  return kind === 'answer' || kind === 'done' ? undefined : kind;
}

function columnOf(cell: string): Column {
  return tableColumns.get(fold(wordsOf(cell))) ?? (kindOf(cell) === 'decision' ? 'beslut' : undefined);
}

const wordsOf = (cell: string): string => cell.trim().replace(/\s*[:?!]+$/, '');

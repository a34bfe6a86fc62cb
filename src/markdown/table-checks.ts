/** Warnings of tables of which a part does not count: a cell without a column, a column that stands alone, an unknown status. */
import type { Table } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { CalendarDate } from '../domain/dates.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { warning } from '../domain/problem.ts';
import { addProblem, locationOf } from './file-data.ts';
import { progressIn } from './outcomes/shapes/progress.ts';
import { type Columns, columnsOf, kindOf } from './outcomes/shapes/table-columns.ts';
import { textOf } from './text-of.ts';

const MOST_QUOTED = 60;

/** Warns of what a table of minutes has that does not count. */
export function checkTable(table: Table, file: VFile): void {
  const { date } = file.data.context ?? {};
  const titles = table.children[0]?.children.map((cell) => textOf(cell).trim()) ?? [];
  const columns = columnsOf(titles);
  checkCells(table, file);
  if (!columns.hasTasks && !columns.hasDecisions) checkTitles(table, titles, file);
  if (columns.hasTasks && date) checkProgress(table, columns, date, file);
  if (columns.hasDecisions && !columns.hasTasks) checkResponsible(table, columns, file);
}

function checkCells({ children: [head, ...rows] }: Table, file: VFile): void {
  const columns = head?.children.length ?? 0;
  for (const row of rows) {
    const extra = row.children.slice(columns).find((cell) => textOf(cell).trim() !== '');
    if (extra)
      warn(
        extra,
        'extra-cell',
        'står i en cell som ingen rubrik har – lika många celler som i tabellens första rad väntades – skriv en rubrik till, eller ta bort ett |.',
        file,
      );
  }
}

/** «| Åtgärd | Kommentar |»: nobody knows who, and the rows are read as text. */
function checkTitles({ children: [head, ...rows] }: Table, titles: readonly string[], file: VFile): void {
  const index = titles.findIndex((title) => kindOf(title) !== undefined);
  const kind = kindOf(titles[index] ?? '');
  const cell = head?.children[index];
  if (!kind || !cell || rows.every((row) => textOf(row).trim() === '')) return;
  const remedy =
    kind === 'task'
      ? 'en spalt till, för vem, väntades – lägg till spalten ”Ansvarig” om raderna är uppgifter, eller låt det stå.'
      : `en etikett i varje cell väntades – skriv ”${kinds[kind].word}: …” i cellerna om raderna är ${kinds[kind].counted[1]}, eller låt det stå.`;
  warn(cell, 'unread-column', `är en spalt som inte räknas – ${remedy}`, file);
}

/** A status that says neither that a task is done nor that it is open. */
function checkProgress({ children: [, ...rows] }: Table, { columns }: Columns, date: CalendarDate, file: VFile): void {
  const status = columns.indexOf('status');
  for (const row of rows) {
    const cell = row.children[status];
    if (cell && progressIn(textOf(cell), true, date) === undefined)
      warn(
        cell,
        'unknown-status',
        'läses som att uppgiften är öppen – ”Klar” eller ”Pågår” väntades – skriv ”Klar” om den är klar, stryk raden med ~~ om den inte gäller längre, eller låt det stå.',
        file,
      );
  }
}

/** Who is responsible in a table of decisions; the first row stands for all. */
function checkResponsible({ children: [, ...rows] }: Table, { columns }: Columns, file: VFile): void {
  const who = columns.indexOf('vem');
  const cell = rows.map((row) => row.children[who]).find((node) => node && /\p{L}/u.test(textOf(node)));
  if (!cell) return;
  const name = textOf(cell).trim().slice(0, MOST_QUOTED);
  const remedy = `står som ansvarig i en tabell med beslut – bara besluten räknas – skriv ”Uppgift: ${name}: …” under tabellen om det är en uppgift, eller låt det stå.`;
  warn(cell, 'responsible-in-decisions', remedy, file);
}

function warn(node: Node & Parameters<typeof textOf>[0], rule: string, says: string, file: VFile): void {
  const words = textOf(node).trim().slice(0, MOST_QUOTED);
  addProblem(file, warning(locationOf(node, file), rule, `”${words}” ${says}`));
}

/**
 * Rehype step: tables that a narrow screen shows as a list of their rows. Each cell gets the heading of its column, for the
 * style sheet to print before it, and every part its role, since some browsers forget what is shown as a block.
 */
import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { elementsIn, wordsIn } from './html-elements.ts';

/** The most characters that fit beside each other on a phone, with the space between two columns counted as two of them. */
const FITS = 30;
const BETWEEN_COLUMNS = 2;
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** Prepares the tables of a text that has any; those that fit stay as they are. */
export const stackedTables: Plugin<[], Root> = () => (tree, file) => {
  if (!String(file.value).includes('|')) return;
  for (const table of elementsIn(tree.children).filter(({ tagName }) => tagName === 'table')) {
    const [head, ...rows] = elementsIn(table.children).filter(({ tagName }) => tagName === 'tr');
    if (head && rows.length > 0 && widthOf([head, ...rows]) > FITS) stack(table, head, rows);
  }
};

function stack(table: Element, head: Element, rows: readonly Element[]): void {
  const labels = cellsOf(head).map(labelOf);
  for (const row of rows) {
    cellsOf(row).forEach((cell, index) => {
      const label = labels[index];
      if (label) cell.properties['dataLabel'] = label;
    });
  }
  for (const part of [table, ...elementsIn(table.children)]) {
    const role = ROLES[part.tagName];
    if (role) part.properties['role'] = role;
  }
}

/** About how many characters wide rows are whose cells don't break. */
function widthOf(rows: readonly Element[]): number {
  const widths: number[] = [];
  for (const row of rows) {
    cellsOf(row).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, wordsIn(cell.children).length + BETWEEN_COLUMNS);
    });
  }
  return widths.reduce((sum, width) => sum + width, 0);
}

/** «Kronor:», «Vem betalar?» */
function labelOf(cell: Element): string {
  const words = wordsIn(cell.children);
  return words === '' || /[.:?!…]$/.test(words) ? words : `${words}:`;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element');
}

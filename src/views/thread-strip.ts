/** The geometry of a strip: a project's twelve months as a picture, with a column for each. */
import { grouped } from '../domain/grouped.ts';
import type { ThreadMarkView } from './thread-mark.ts';
import { MONTHS } from './thread-period.ts';

/** A strip. Horizontal units are percent, so that it fills the width of its container; vertical units are pixels. */
export interface StripView {
  height: number;
  /** Where a new year begins, unless that is at the left edge. */
  turn?: string | undefined;
  lines: StripLineView[];
  marks: (ThreadMarkView & { x: string; y: number })[];
}

/** A segment of the line that joins the marks. */
export interface StripLineView {
  x1: string;
  x2: string;
  y1: number;
  y2: number;
}

/** A mark and its column, 0 to 11. */
export interface ColumnMark {
  column: number;
  view: ThreadMarkView;
}

/** The side of a cell, in px: the least target size of WCAG 2.2 (2.5.8). Twelve of them fit in the 288 px of a phone of 320 px. */
const CELL = 24;

/**
 * The strip of a period's marks, oldest first. `continues` is whether the project has marks before and after the period,
 * `turn` the column in which a new year begins.
 */
export function stripView(
  marks: readonly ColumnMark[],
  continues: { before: boolean; after: boolean },
  turn: number | undefined,
): StripView {
  const columns = [...grouped(marks, ({ column }) => column)].map(([column, ofMonth]) => ({
    x: percent(column + 0.5),
    marks: ofMonth.map(({ view }) => view),
  }));
  const xs = columns.map(({ x }) => x);
  return {
    height: Math.max(...columns.map((column) => column.marks.length)) * CELL,
    turn: turn === undefined ? undefined : percent(turn),
    lines: [
      ...periodLine(continues.before ? '0%' : xs[0], continues.after ? '100%' : xs.at(-1)),
      ...columns.flatMap((column) => monthLine(column.x, column.marks.length)),
    ],
    marks: columns.flatMap((column) => column.marks.map((mark, level) => ({ ...mark, x: column.x, y: levelY(level) }))),
  };
}

/** The line from the first mark to the last, or to the edge where the project continues beyond the period. */
function periodLine(x1: string | undefined, x2: string | undefined): StripLineView[] {
  return x1 === undefined || x2 === undefined || x1 === x2 ? [] : [{ x1, x2, y1: levelY(0), y2: levelY(0) }];
}

/** The line that joins the marks of a month, which are below each other. */
function monthLine(x: string, marks: number): StripLineView[] {
  return marks > 1 ? [{ x1: x, x2: x, y1: levelY(0), y2: levelY(marks - 1) }] : [];
}

function percent(column: number): string {
  return `${((column / MONTHS) * 100).toFixed(2)}%`;
}

/** The height of a strip in lines: the most marks of a month. */
export function linesOf({ height }: StripView): number {
  return height / CELL;
}

function levelY(level: number): number {
  return level * CELL + CELL / 2;
}

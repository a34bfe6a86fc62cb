/** The geometry of a strip: a project's year as a picture, with a column for each month. */
import { grouped } from '../domain/grouped.ts';
import type { ThreadMarkView } from './thread-mark.ts';

/** A strip. Horizontal units are percent, so that it fills the width of its container; vertical units are pixels. */
export interface StripView {
  height: number;
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

/** A mark and its month, 1 to 12. */
export interface MonthMark {
  month: number;
  view: ThreadMarkView;
}

/** The side of a cell, in px: the least target size of WCAG 2.2 (2.5.8). Twelve of them fit in the 288 px of a phone of 320 px. */
const CELL = 24;
const MONTHS = 12;

/** The strip of a year's marks, oldest first; `continues` is whether the project has marks in years before and after. */
export function stripView(marks: readonly MonthMark[], continues: { before: boolean; after: boolean }): StripView {
  const columns = [...grouped(marks, ({ month }) => month)].map(([month, ofMonth]) => ({
    x: middleOf(month),
    marks: ofMonth.map(({ view }) => view),
  }));
  const xs = columns.map(({ x }) => x);
  return {
    height: Math.max(...columns.map((column) => column.marks.length)) * CELL,
    lines: [
      ...yearLine(continues.before ? '0%' : xs[0], continues.after ? '100%' : xs.at(-1)),
      ...columns.flatMap((column) => monthLine(column.x, column.marks.length)),
    ],
    marks: columns.flatMap((column) => column.marks.map((mark, level) => ({ ...mark, x: column.x, y: levelY(level) }))),
  };
}

/** The line from the first mark to the last, or to the edge where the project continues in another year. */
function yearLine(x1: string | undefined, x2: string | undefined): StripLineView[] {
  return x1 === undefined || x2 === undefined || x1 === x2 ? [] : [{ x1, x2, y1: levelY(0), y2: levelY(0) }];
}

/** The line that joins the marks of a month, which are below each other. */
function monthLine(x: string, marks: number): StripLineView[] {
  return marks > 1 ? [{ x1: x, x2: x, y1: levelY(0), y2: levelY(marks - 1) }] : [];
}

function middleOf(month: number): string {
  return `${(((month - 0.5) / MONTHS) * 100).toFixed(2)}%`;
}

function levelY(level: number): number {
  return level * CELL + CELL / 2;
}

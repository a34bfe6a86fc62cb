/** A part of a text that says who was there, as it has been read. */
import type { ReadEntry } from './attendance-entry.ts';
import type { AttendanceLabel } from './attendance-label.ts';

/** A label and the entries that belong to it. */
export interface Section {
  label: AttendanceLabel;
  /** The index of its line. */
  line: number;
  /** The index of the line after its last. */
  end: number;
  entries: ReadEntry[];
  /** Whether it is a sentence, and no list. */
  isSentence?: boolean;
  /** Whether it is a table, or a row of one. */
  isTable?: boolean;
  /** What is left of a line that has more than its list. */
  lineLeft?: string;
  /** What is left of the row of a table whose names are taken out. */
  rowLeft?: string;
}

/** What a rule of minutes-Markdown is. */
import type { Edit } from './edited-text.ts';
import type { Line } from './lines.ts';

/** A way to write, and what it is read as; the first three are printed in the guide, in Swedish. */
export interface Documented {
  /** Examples as they are written; `⏎` is a line break, `⇥` a tab. */
  written: readonly string[];
  /** What they are read as. */
  readAs: string;
  /** Why CommonMark's own reading is not what is meant. */
  because: string;
}

/** A rule that changes the text before it is parsed. */
export interface Rule extends Documented {
  /** Matches every text that the rule can change; cheap, since it is tried on every file. */
  sign: RegExp;
  /** Changes the lines of a text. */
  read(lines: readonly Line[], text: string): Changes;
}

/** A reading of which the author is warned. */
export interface Doubt {
  /** Where it stands, in the text that the rule was given. */
  offset: number;
  /** The id of the rule of the problem. */
  rule: string;
  message: string;
}

/** What a rule changes: edits in the order of the text. */
export interface Changes {
  edits: Edit[];
  doubts?: Doubt[];
}

/** The changes of a rule that looks at one line at a time; `change` gives the edits in a line, with offsets from its start. */
export function eachLine(lines: readonly Line[], change: (line: Line, index: number) => readonly Edit[]): Changes {
  return {
    edits: lines.flatMap((line, index) =>
      line.isText
        ? change(line, index).map(({ start, end, text }) => ({
            start: line.start + start,
            end: line.start + end,
            text,
          }))
        : [],
    ),
  };
}

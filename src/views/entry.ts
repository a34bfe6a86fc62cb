/** An entry: an item of any list on the site. What it has is up to the list, so that no list repeats what its page says. */
import { oneLine } from '../domain/one-line.ts';
import { unbroken } from '../swedish/typography.ts';
import type { DateView } from './date.ts';
import { endOfExcerpt } from './excerpt.ts';
import type { LinkView } from './links.ts';
import type { Line } from './passage.ts';

/** All that a list prints of an item. */
export interface EntryView {
  /** Its day, in the margin. */
  date?: DateView | undefined;
  /** The address of what the entry is about, where neither a topic nor a title leads there: then its day does. */
  href?: string | undefined;
  /** What else stands in the margin, a line each: a time of day, a group. */
  margin: readonly Line[];
  state?: StateView | undefined;
  /** Whether it waits to be done, answered or found: on paper it has a square to tick. */
  isOpen?: boolean;
  /** What it is about, as a small line over the text; its link is the way to the very place. */
  topic?: Line | undefined;
  /** Its name, in large letters, with the way to its page. */
  title?: LinkView | undefined;
  text?: CutText | undefined;
  /** Further facts, on one line. */
  facts: readonly Line[];
  /** What became of it, the latest first. */
  news: readonly NewsView[];
}

/** A state, as a word and a shape. */
export interface StateView {
  /** The shape before the word; `late` is also printed in red. */
  shape: StateShape;
  word: string;
}

/** `made`, `open`, `done`, `dropped` and `late`: a decision, what is open, closed, given up, and overdue. */
export type StateShape = 'made' | 'open' | 'done' | 'dropped' | 'late';

/** What minutes or a follow-up say of an outcome. */
export interface NewsView {
  /** «Svar»; absent where the state of the entry says the same. */
  label?: string | undefined;
  /** Absent where the entry or the page is of that day. */
  date?: DateView | undefined;
  /** The address of the place in the minutes; undefined for a follow-up. */
  href?: string | undefined;
  text: string;
}

/** A text of which the beginning is shown, and the rest on demand. */
export interface CutText {
  /** The beginning, which ends in an ellipsis when there is a rest; else the whole text. */
  shown: string;
  /** The rest, which begins with an ellipsis. */
  rest?: string | undefined;
}

/** Less than this is not worth hiding: in UTF-16 units, a line on a phone. */
const LEAST_REST = 40;

/** A text cut after a word, with at most about `longest` UTF-16 units shown; each part is typeset by `set`. */
export function cutText(text: string, longest: number, set: (text: string) => string): CutText {
  const line = oneLine(text);
  const end = endOfExcerpt(line, longest);
  if (line.length <= longest + LEAST_REST || end === undefined) return { shown: set(line) };
  return { shown: unbroken(set(line.slice(0, end))) + ELLIPSIS, rest: `… ${set(line.slice(end + 1))}` };
}

const ELLIPSIS = '\u00a0…';

/** An entry with the parts that are given. */
export function entry(parts: Partial<EntryView>): EntryView {
  return { margin: [], facts: [], news: [], ...parts };
}

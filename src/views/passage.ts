/** The software's own text, as data: headings, paragraphs and lists, with links and dates in them. */
import type { DateView } from './date.ts';
import type { LinkView } from './links.ts';

/** A line of text, with links, dates and what is to be copied. */
export type Line = readonly (string | LinkView | DateView | CopiedView)[];

/** An address that a reader copies into another program; a tap selects the whole of it. */
export interface CopiedView {
  copied: string;
}

/** A list; an item of several lines has a paragraph for each, of which the first is its heading. */
export interface Items {
  items: readonly (readonly Line[])[];
  ordered?: boolean;
}

/** The text under a heading, or before the first one; the level is 2 unless given. */
export interface Passage {
  heading?: string;
  level?: 2 | 3;
  id?: string;
  /** Whether it is folded under its heading on a phone. */
  isFolded?: true;
  blocks: readonly (Line | Items)[];
}

/** A list with an item for each line. */
export function list(lines: readonly Line[]): Items {
  return { items: lines.map((line) => [line]) };
}

/** A line of links joined as in Swedish prose, «a, b och c». */
export function linksInSwedish(links: readonly LinkView[]): Line {
  const between = (index: number): string[] => (index === 0 ? [] : [index === links.length - 1 ? ' och ' : ', ']);
  return links.flatMap((link, index) => [...between(index), link]);
}

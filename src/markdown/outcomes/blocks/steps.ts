/** What is read out of nodes one after the other, past those that were read along with the one before them. */
import type { List, ListItem, Paragraph, Table } from 'mdast';
import type { Block, Heading } from './block.ts';

/** What is read out of a block. */
export interface ReadBlock<Result> {
  result: Result;
  /** How many of the nodes that follow the block were read along with it. */
  taken: number;
  /** Items within the node after those that were read along with it too. */
  details?: readonly ListItem[];
}

/** What is read out of blocks and tables. */
export interface Readers<Result> {
  readBlock(block: Block): ReadBlock<Result>;
  /**
   * Whose each item of a list is to do, by the line before it, «Bo tog på sig att:», or no one where the items say that; nothing
   * where they are no tasks.
   */
  ownersAnnounced(line: Paragraph, list: List): readonly string[] | undefined;
  /** Who is named by words that say nothing else, «Bo och Ida:»; nothing for other words. */
  ownersNamed(words: string): readonly string[] | undefined;
  /** Nothing for a table that is not read as a whole; its rows are blocks. */
  readTable(table: Table, heading: Heading): Result[] | undefined;
}

/** The results of a node, and how many of the nodes after it they include. */
export interface Step<Result> {
  results: Result[];
  taken: number;
  details?: readonly ListItem[];
}

/** The result of a block; none for a node without words. */
export function readOwn<Result>(block: Block | undefined, { readBlock }: Readers<Result>): Step<Result> {
  if (!block) return { results: [], taken: 0 };
  const { result, taken, details = [] } = readBlock(block);
  return { results: [result], taken, details };
}

/** The results of nodes one after the other, past those that were taken along with the one before them. */
export function stepThrough<Item, Result>(
  nodes: readonly Item[],
  step: (node: Item, index: number) => Step<Result>,
): Result[] {
  const steps: Step<Result>[] = [];
  let next = 0;
  for (const [index, node] of nodes.entries()) {
    if (index < next) continue;
    const made = step(node, index);
    steps.push(made);
    next = index + 1 + made.taken;
  }
  return steps.flatMap(({ results }) => results);
}

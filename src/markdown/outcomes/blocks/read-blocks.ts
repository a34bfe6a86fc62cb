/** One section's nodes → its blocks, in the order of the text, each read in the light of what stands over it. */
import type { ListItem, RootContent, Table } from 'mdast';
import type { SectionNode } from '../../sections.ts';
import { type Block, blockOf, type Heading } from './block.ts';
import { beginsPoint } from './block-text.ts';
import { kindAnnounced, kindUnder } from './headings.ts';

/** What is read out of blocks and tables. */
export interface Readers<Result> {
  /** `taken` is how many of the nodes that follow the block were read along with it. */
  readBlock(block: Block): { result: Result; taken: number };
  /** Nothing for a table that is not read as a whole; its rows are blocks. */
  readTable(table: Table): Result[] | undefined;
}

/** The results of a node, and how many of the nodes after it they include. */
interface Step<Result> {
  results: Result[];
  taken: number;
}

/** What is read out of a section's blocks. What one block takes of the nodes after it is not read again. */
export function readBlocks<Result>({ children, title }: SectionNode, readers: Readers<Result>): Result[] {
  return readFlow(children, { title, kind: kindUnder(title) }, readers);
}

function readFlow<Result>(nodes: readonly RootContent[], heading: Heading, readers: Readers<Result>): Result[] {
  return stepThrough(nodes, (node, index) => {
    if (node.type === 'list') return { results: readItems(node.children, heading, readers), taken: 0 };
    if (node.type === 'table') return { results: readTable(node, heading, readers), taken: 0 };
    if (node.type === 'blockquote') return { results: readFlow(node.children, heading, readers), taken: 0 };
    if (node.type !== 'paragraph') return { results: [], taken: 0 };
    const next = nodes[index + 1];
    const kind = next?.type === 'list' ? kindAnnounced(node, next) : undefined;
    if (kind && next?.type === 'list')
      return { results: readItems(next.children, { ...heading, kind }, readers), taken: 1 };
    return readOwn(blockOf(node, [node], nodes.slice(index + 1), heading), readers);
  });
}

function readItems<Result>(items: readonly ListItem[], heading: Heading, readers: Readers<Result>): Result[] {
  return stepThrough(items, (item, index) => {
    const own = item.children.filter(({ type }) => type === 'paragraph');
    const nested = item.children.filter(({ type }) => type !== 'paragraph');
    // under «Beslut», att-satser that follow on each other are one decision
    if (heading.kind === 'decision' && nested.length === 0 && beginsPoint(item))
      return readOwn(blockOf(item, own, items.slice(index + 1), heading), readers);
    const { results, taken } = readOwn(blockOf(item, own, nested, heading), readers);
    return { results: [...results, ...readFlow(nested.slice(taken), heading, readers)], taken: 0 };
  });
}

function readTable<Result>(table: Table, heading: Heading, readers: Readers<Result>): Result[] {
  const whole = readers.readTable(table);
  if (whole) return whole;
  const [, ...rows] = table.children;
  return rows.flatMap((row) => readOwn(blockOf(row, row.children, [], heading), readers).results);
}

function readOwn<Result>(block: Block | undefined, { readBlock }: Readers<Result>): Step<Result> {
  if (!block) return { results: [], taken: 0 };
  const { result, taken } = readBlock(block);
  return { results: [result], taken };
}

/** The results of nodes one after the other, past those that were taken along with the one before them. */
function stepThrough<Item, Result>(
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

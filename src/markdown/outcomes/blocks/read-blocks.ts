/** One section's nodes → its blocks, in the order of the text, each read in the light of what stands over it. */
import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import type { SectionNode } from '../../sections.ts';
import { textOf } from '../../text-of.ts';
import { type Block, blockOf, type Heading } from './block.ts';
import { isAgenda, isOfPoints, isUndecided, kindAnnounced, kindUnder } from './headings.ts';

/** No point of an agenda is as long, in characters. */
const LONGEST_TOPIC = 80;
/** No decision has as many points after it; with all nodes, a text of paragraphs only would be copied for each of them. */
const MOST_FOLLOWING = 100;

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
  /** Whose each item of a list is to do, by the line before it, «Bo tog på sig att:», or no one where the items say that; nothing where they are no tasks. */
  ownersAnnounced(line: Paragraph, list: List): readonly string[] | undefined;
  /** Nothing for a table that is not read as a whole; its rows are blocks. */
  readTable(table: Table, heading: Heading): Result[] | undefined;
}

/** The results of a node, and how many of the nodes after it they include. */
interface Step<Result> {
  results: Result[];
  taken: number;
  details?: readonly ListItem[];
}

/**
 * What is read out of a section's blocks; `topic` is what it is about. What one block takes of the nodes after it is not read
 * again. Under a heading with headings of its own below, `isOver`, the paragraphs before those only introduce them.
 */
export function readBlocks<Result>(
  { children, title }: SectionNode,
  { topic, isOver, isProposed }: SectionPlace,
  readers: Readers<Result>,
): Result[] {
  const kind = isOver && children.every(({ type }) => type !== 'list') ? undefined : kindUnder(title);
  const heading = { title, topic, kind, words: title, isUndecided: isProposed, isAgenda: isAgenda(title) };
  return readFlow(children, heading, readers);
}

/** Where a section stands among the others. */
export interface SectionPlace {
  topic: string;
  /** Whether headings of its own stand below it. */
  isOver: boolean;
  /** Whether it is only proposed, by its title or that of a section that it is part of. */
  isProposed: boolean;
}

/** What a line over a list says of its items, as a heading; nothing where it says nothing. */
function headingAnnounced<Result>(
  line: Paragraph,
  list: List,
  over: Heading,
  { ownersAnnounced }: Readers<Result>,
): Heading | undefined {
  const words = textOf(line).trim();
  const kind = kindAnnounced(line, list);
  if (kind) return { ...over, kind, words };
  if (isUndecided(words)) return { ...over, kind: undefined, isUndecided: true };
  const owners = /(?::|\satt)$/u.test(words) ? ownersAnnounced(line, list) : undefined;
  return owners && { ...over, kind: 'task', owners, words };
}

/** What stands over paragraphs and rows among some nodes: those around the points that their heading speaks of are none of them. */
function overParagraphs(nodes: readonly RootContent[], heading: Heading): Heading {
  if (!isOfPoints(heading.kind)) return heading;
  const blocks = nodes.filter(({ type }) => type !== 'heading');
  if (blocks.length === 1 && blocks[0]?.type === 'paragraph') return heading;
  const hasPoints = blocks.some(({ type }) => type === 'list');
  return { ...heading, kind: undefined, lacksPoints: hasPoints ? undefined : heading.kind };
}

function readFlow<Result>(nodes: readonly RootContent[], heading: Heading, readers: Readers<Result>): Result[] {
  const overParagraph = overParagraphs(nodes, heading);
  return stepThrough(nodes, (node, index) => {
    if (node.type === 'list')
      return { results: readItems(node.children, overList(nodes[index - 1], heading), readers), taken: 0 };
    if (node.type === 'table') return { results: readTable(node, overParagraph, readers), taken: 0 };
    if (node.type === 'blockquote') return { results: readFlow(node.children, heading, readers), taken: 0 };
    if (node.type !== 'paragraph') return { results: [], taken: 0 };
    const next = nodes[index + 1];
    const announced = next?.type === 'list' ? headingAnnounced(node, next, heading, readers) : undefined;
    if (announced && next?.type === 'list') return { results: readItems(next.children, announced, readers), taken: 1 };
    const following = nodes.slice(index + 1, index + 1 + MOST_FOLLOWING);
    return readOwn(blockOf(node, [node], following, overParagraph), readers);
  });
}

/** The points below «Agenda:» are those of an agenda. */
function overList(before: RootContent | undefined, heading: Heading): Heading {
  return before?.type === 'paragraph' && isAgenda(lastLineOf(before)) ? { ...heading, isAgenda: true } : heading;
}

/** «Nästa möte: 16 mars⏎Agenda:» */
function lastLineOf(paragraph: Paragraph): string {
  return (
    textOf(paragraph)
      .trim()
      .split(/\n|\s(?=\p{Lu})/u)
      .at(-1) ?? ''
  );
}

function readItems<Result>(items: readonly ListItem[], heading: Heading, readers: Readers<Result>): Result[] {
  // what stands below a question answers it, and what stands below a call belongs to it
  const below = isOfPoints(heading.kind) ? { ...heading, kind: undefined } : heading;
  return stepThrough(items, (item) => {
    const { own, rest } = partsOf(item);
    const [first] = own;
    const [next] = rest;
    const announced =
      first?.type === 'paragraph' && next?.type === 'list'
        ? headingAnnounced(first, next, heading, readers)
        : undefined;
    if (announced && next?.type === 'list') {
      const points = readItems(next.children, announced, readers);
      return { results: [...points, ...readBelow(rest.slice(1), own, below, readers)], taken: 0 };
    }
    const { results, taken, details } = readOwn(blockOf(item, own, rest, heading), readers);
    const unread = withoutItems(rest.slice(taken), details);
    return { results: [...results, ...readBelow(unread, own, below, readers)], taken: 0 };
  });
}

/** Nodes without some items of the list that comes first. */
function withoutItems([first, ...others]: readonly RootContent[], items: readonly ListItem[] = []): RootContent[] {
  if (first?.type !== 'list' || items.length === 0) return first ? [first, ...others] : [];
  return [{ ...first, children: first.children.filter((item) => !items.includes(item)) }, ...others];
}

/** The words of an item, and what stands below them; all of an item with a ticked box belongs to what is done. */
function partsOf({ children, data }: ListItem): { own: RootContent[]; rest: RootContent[] } {
  const ticked = data?.checked === true;
  const own = children.filter(({ type }, index) => type === 'paragraph' && (ticked || index === 0));
  return { own, rest: children.filter((child) => !own.includes(child)) };
}

/** What stands below the words of an item: a paragraph there is not what the heading says of the items. */
function readBelow<Result>(
  nodes: readonly RootContent[],
  own: readonly RootContent[],
  heading: Heading,
  readers: Readers<Result>,
): Result[] {
  if (nodes[0]?.type !== 'paragraph') return readFlow(nodes, heading, readers);
  const words = oneLine(own.map((node) => textOf(node)).join(' '));
  const topic = words !== '' && words.length <= LONGEST_TOPIC && !/[.!?:]$/.test(words) ? words : heading.topic;
  return readFlow(nodes, { ...heading, topic, kind: undefined }, readers);
}

function readTable<Result>(table: Table, heading: Heading, readers: Readers<Result>): Result[] {
  const whole = readers.readTable(table, heading);
  if (whole) return whole;
  const [, ...rows] = table.children;
  return rows.flatMap((row) => readOwn(blockOf(row, row.children, [], heading), readers).results);
}

function readOwn<Result>(block: Block | undefined, { readBlock }: Readers<Result>): Step<Result> {
  if (!block) return { results: [], taken: 0 };
  const { result, taken, details = [] } = readBlock(block);
  return { results: [result], taken, details };
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

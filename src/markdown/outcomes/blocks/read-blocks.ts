/** One section's nodes → its blocks, in the order of the text, each read in the light of what stands over it. */
import type { RootContent, Table } from 'mdast';
import type { SectionNode } from '../../sections.ts';
import { blockOf, type Heading } from './block.ts';
import { isAgenda, isOfPoints, kindUnder } from './headings.ts';
import { isListOf } from './inherited.ts';
import { headingAnnounced, overList, type ReadFlow, readItems } from './read-lists.ts';
import type { SectionPlace } from './section-places.ts';
import { type Readers, readOwn, stepThrough } from './steps.ts';

/** No decision has as many points after it; with all nodes, a text of paragraphs only would be copied for each of them. */
const MOST_FOLLOWING = 100;

/**
 * What is read out of a section's blocks; `topic` is what it is about. What one block takes of the nodes after it is not read
 * again. Under a heading with headings of its own below, `isOver`, the paragraphs before those only introduce them.
 */
export function readBlocks<Result>(section: SectionNode, place: SectionPlace, readers: Readers<Result>): Result[] {
  const { children, title } = section;
  const { topic, isOver, isProposed, under } = place;
  const own = isOver && children.every(({ type }) => type !== 'list') ? undefined : kindUnder(title);
  // «### Bo» under «Att göra»
  const owners = under?.kind === 'task' ? readers.ownersNamed(title) : undefined;
  const inherited = under && isListOf(under.kind, children, owners !== undefined) ? under : undefined;
  const kind = own ?? inherited?.kind;
  const heading = {
    title,
    topic,
    kind,
    words: inherited?.title ?? title,
    isUndecided: isProposed,
    isAgenda: isAgenda(title),
    owners,
  };
  return readFlow(children, heading, readers);
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
  const within: ReadFlow<Result> = (inner, over) => readFlow(inner, over, readers);
  return stepThrough(nodes, (node, index) => {
    if (node.type === 'list')
      return {
        results: readItems(node.children, overList(nodes[index - 1], node, heading), readers, within),
        taken: 0,
      };
    if (node.type === 'table') return { results: readTable(node, overParagraph, readers), taken: 0 };
    if (node.type === 'blockquote') return { results: readFlow(node.children, heading, readers), taken: 0 };
    if (node.type !== 'paragraph') return { results: [], taken: 0 };
    const next = nodes[index + 1];
    const announced = next?.type === 'list' ? headingAnnounced(node, next, heading, readers) : undefined;
    if (announced && next?.type === 'list')
      return { results: readItems(next.children, announced, readers, within), taken: 1 };
    const following = nodes.slice(index + 1, index + 1 + MOST_FOLLOWING);
    return readOwn(blockOf(node, [node], following, overParagraph), readers);
  });
}

function readTable<Result>(table: Table, heading: Heading, readers: Readers<Result>): Result[] {
  const whole = readers.readTable(table, heading);
  if (whole) return whole;
  const [, ...rows] = table.children;
  return rows.flatMap((row) => readOwn(blockOf(row, row.children, [], heading), readers).results);
}

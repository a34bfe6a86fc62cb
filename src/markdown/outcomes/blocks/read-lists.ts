/** Lists → their blocks: each item in the light of what a line before the list says, and what stands below it. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import { textOf } from '../../text-of.ts';
import { blockOf, type Heading } from './block.ts';
import { areProposed, isAgenda, isOfPoints, kindAnnounced } from './headings.ts';
import { type Readers, readOwn, stepThrough } from './steps.ts';

/** No point of an agenda is as long, in characters. */
const LONGEST_TOPIC = 80;

/** Reads the nodes within an item as those of a section. */
export type ReadFlow<Result> = (nodes: readonly RootContent[], heading: Heading) => Result[];

/** What a line over a list says of its items, as a heading; nothing where it says nothing. */
export function headingAnnounced<Result>(
  line: Paragraph,
  list: List,
  over: Heading,
  { ownersAnnounced, ownersNamed }: Readers<Result>,
): Heading | undefined {
  const words = textOf(line).trim();
  const kind = kindAnnounced(line, list);
  if (kind) return { ...over, kind, words };
  if (areProposed(words)) return { ...over, kind: undefined, isUndecided: true };
  // «- Ida» over points of hers, in a list of tasks
  const named = over.kind === 'task' ? ownersNamed(words) : undefined;
  if (named) return { ...over, owners: named };
  const owners = /(?::|\satt)$/u.test(words) ? ownersAnnounced(line, list) : undefined;
  return owners && { ...over, kind: 'task', owners, words };
}

/** What stands over a list; the points below «Agenda:» are those of an agenda. */
export function overList(before: RootContent | undefined, { ordered }: List, heading: Heading): Heading {
  const isOfAgenda = before?.type === 'paragraph' && isAgenda(lastLineOf(before));
  return { ...heading, isNumbered: ordered ?? false, ...(isOfAgenda && { isAgenda: true }) };
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

/** What is read out of the items of a list, and of what stands within them. */
export function readItems<Result>(
  items: readonly ListItem[],
  heading: Heading,
  readers: Readers<Result>,
  readFlow: ReadFlow<Result>,
): Result[] {
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
      const points = readItems(next.children, announced, readers, readFlow);
      return { results: [...points, ...readBelow(rest.slice(1), own, below, readFlow)], taken: 0 };
    }
    const { results, taken, details } = readOwn(blockOf(item, own, rest, heading), readers);
    const unread = withoutItems(rest.slice(taken), details);
    return { results: [...results, ...readBelow(unread, own, below, readFlow)], taken: 0 };
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
  readFlow: ReadFlow<Result>,
): Result[] {
  if (nodes[0]?.type !== 'paragraph') return readFlow(nodes, heading);
  const words = oneLine(own.map((node) => textOf(node)).join(' '));
  const topic = words !== '' && words.length <= LONGEST_TOPIC && !/[.!?:]$/.test(words) ? words : heading.topic;
  return readFlow(nodes, { ...heading, topic, kind: undefined });
}

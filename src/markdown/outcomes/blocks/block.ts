/** A block as it stands in its section, before anything is recognised in it. */
import type { Nodes, RootContent } from 'mdast';
import { oneLine } from '../../../domain/one-line.ts';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { REFUSED } from '../../refusals.ts';
import { hasStruck, textOf } from '../../text-of.ts';
import type { BlockNode } from '../found.ts';
import { blockIdsIn } from './block-text.ts';
import { lineStarts } from './line-starts.ts';

/** What stands over a block. */
export interface Heading {
  /** The title of its section, empty before the first heading. */
  title: string;
  /** What stands below it is about this: the title, or of an item with several paragraphs the first; may be empty. */
  topic: string;
  /** The kind that each block below is: by that title, or by a line that announces the list that the block is in. */
  kind?: OutcomeKind | undefined;
  /** Whether what stands below is only proposed, so that none of it counts. */
  isUndecided?: boolean | undefined;
  /** Whether the items below are the points of an agenda, so that none of them is a question. */
  isAgenda?: boolean | undefined;
  /** Whether the items below are numbered, as the points of the meeting are. */
  isNumbered?: boolean | undefined;
  /** Whose the tasks below are, where a line above them says so. */
  owners?: readonly string[] | undefined;
  /** The words that say what stands below, in which a day can be: «Att göra inför nästa möte». */
  words?: string | undefined;
  /** The kind that the points below would be, where there are only paragraphs. */
  lacksPoints?: OutcomeKind | undefined;
}

/** A paragraph, list item or table row with words of its own. */
export interface Block {
  node: BlockNode;
  /** The nodes that its own words are in. */
  own: readonly Nodes[];
  /** Its own words on one line, a `REFUSED` sign wherever an author refused a sentence. */
  text: string;
  /** Where lines in it begin that stand for themselves. */
  lineStarts: readonly number[];
  /** The block ids among its own words, as written without «^». */
  blockIds: readonly string[];
  /** What it may run on into, in order: the nodes after a paragraph, or the nodes within an item; none after struck words. */
  following: readonly RootContent[];
  heading: Heading;
  /** Whether some of its words are struck; `text` is without them. */
  isStruck: boolean;
}

/** The block of a node whose own words are in `own`; nothing when it has none. */
export function blockOf(
  node: BlockNode,
  own: readonly Nodes[],
  following: readonly RootContent[],
  heading: Heading,
): Block | undefined {
  const text = oneLine(own.map((part) => textOf(part)).join(' '));
  if (text === '' || text === REFUSED) return undefined;
  // «Beslut: ~~Vi flyttar.~~» is no label that stands alone
  const isStruck = own.some(hasStruck);
  return {
    node,
    own,
    text,
    lineStarts: lineStarts(own),
    blockIds: own.flatMap(blockIdsIn),
    following: isStruck ? [] : following,
    heading,
    isStruck,
  };
}

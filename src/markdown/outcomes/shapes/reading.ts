/** What a shape is: a form in which people write an outcome, and what is read out of a block that has it. */
import type { ListItem } from 'mdast';
import type { Block } from '../blocks/block.ts';
import type { FoundBlock } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';

/** What is read out of a block; what is left out is as in a block that leaves nothing behind. */
export interface Reading extends Partial<Omit<FoundBlock, 'node' | 'blockIds'>> {
  /** How many of the nodes that follow the block were read along with it. */
  taken?: number;
  /** The items in the node after those that were read along with it too, and not the rest of that node. */
  details?: readonly ListItem[];
}

/** Reads a block that has the shape; nothing when the block has it not. */
export type Shape = (block: Block, context: MeetingContext) => Reading | undefined;

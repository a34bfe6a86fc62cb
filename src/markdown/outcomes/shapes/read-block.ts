/** One block → what is found in it, by the first shape that it has. A new way to write an outcome is a shape in this list. */
import type { Block } from '../blocks/block.ts';
import { blockIdsIn, clean } from '../blocks/block-text.ts';
import type { ReadBlock } from '../blocks/read-blocks.ts';
import type { FoundBlock } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { decisionText } from './bare-decision.ts';
import { labelledBlock } from './labelled-block.ts';
import { noteOfStruck } from './note-of-struck.ts';
import { prose } from './prose.ts';
import { questionItem } from './question-item.ts';
import type { Reading, Shape } from './reading.ts';
import { withDetails } from './task-details.ts';
import { tickedItem } from './ticked-item.ts';

/** The first that a block has counts; a block that has none is prose. */
const SHAPES: readonly Shape[] = [tickedItem, labelledBlock, questionItem];

/** What is found in a block, and which of the nodes that follow it, or of their items, were read along with it. */
export function readBlock(block: Block, context: MeetingContext): ReadBlock<FoundBlock> {
  const {
    taken = 0,
    details = [],
    text,
    drafts = [],
    nearMisses = [],
    wrongLabel,
    doubt,
    act,
    labelled = false,
    unknownGroup,
  } = withDetails(readingOf(block, context), block, context);
  const { topic } = block.heading;
  const isDecision = drafts.some(({ kind }) => kind === 'decision');
  const result: FoundBlock = {
    node: block.node,
    text: text ?? clean(block.text),
    // an id at the end of what was read along with the block is the block’s
    blockIds: [...block.blockIds, ...[...block.following.slice(0, taken), ...details].flatMap(blockIdsIn)],
    act: isDecision ? 'decided' : (act ?? 'mentioned'),
    drafts: drafts.map((draft) =>
      draft.kind === 'decision' ? { ...draft, text: decisionText(draft.text, topic) } : draft,
    ),
    nearMisses,
    wrongLabel,
    doubt,
    topic,
    unknownGroup,
    labelled,
  };
  return { result, taken, details };
}

function readingOf(block: Block, context: MeetingContext): Reading {
  const note = block.isStruck ? noteOfStruck(block) : undefined;
  if (note) return note;
  for (const shape of SHAPES) {
    const reading = shape(block, context);
    if (reading) return reading;
  }
  return prose(block, context);
}

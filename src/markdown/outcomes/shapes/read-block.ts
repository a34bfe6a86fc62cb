/** One block → what is found in it, by the first shape that it has. A new way to write an outcome is a shape in this list. */

import { findDue } from '../../../swedish/due-date.ts';
import type { Block } from '../blocks/block.ts';
import { blockIdsIn, clean } from '../blocks/block-text.ts';
import type { ReadBlock } from '../blocks/steps.ts';
import type { Draft, FoundBlock } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { withWordsAfterColon } from './after-colon.ts';
import { assignedItem } from './assigned-item.ts';
import { decisionText } from './bare-decision.ts';
import { withDoneAtEnd } from './done-at-end.ts';
import { election } from './election.ts';
import { labelledBlock } from './labelled-block.ts';
import { withLinesBelow } from './lines-below.ts';
import { noteOfStruck } from './note-of-struck.ts';
import { prose } from './prose.ts';
import { questionItem } from './question-item.ts';
import type { Reading, Shape } from './reading.ts';
import { withDetails } from './task-details.ts';
import { tickedItem } from './ticked-item.ts';

/** The first that a block has counts; a block that has none is prose. */
const SHAPES: readonly Shape[] = [tickedItem, labelledBlock, questionItem, election, assignedItem];

/** What is found in a block, and which of the nodes that follow it, or of their items, were read along with it. */
export function readBlock(block: Block, context: MeetingContext): ReadBlock<FoundBlock> {
  const {
    taken = 0,
    details = [],
    text,
    afterColon,
    drafts = [],
    nearMisses = [],
    wrongLabel,
    doubt,
    act,
    labelEnd = 0,
    unknownGroup,
  } = [withDetails, withLinesBelow, withDoneAtEnd, withWordsAfterColon].reduce(
    (reading, more) => more(reading, block, context),
    readingOf(block, context),
  );
  const { topic } = block.heading;
  const isDecision = drafts.some(({ kind }) => kind === 'decision');
  const result: FoundBlock = {
    node: block.node,
    text: text ?? clean(block.text),
    afterColon,
    // an id at the end of what was read along with the block is the block’s
    blockIds: [...block.blockIds, ...[...block.following.slice(0, taken), ...details].flatMap(blockIdsIn)],
    act: isDecision ? 'decided' : (act ?? 'mentioned'),
    drafts: drafts.map((draft) => inContext(draft, block, context)),
    nearMisses,
    wrongLabel,
    doubt,
    topic,
    unknownGroup,
    labelEnd,
  };
  return { result, taken, details };
}

/** A draft with what the heading says of it: what a bare decision is on, and when the tasks of an action list are due. */
function inContext(draft: Draft, { heading: { topic, kind, words = '' } }: Block, { date }: MeetingContext): Draft {
  if (draft.kind === 'decision' || draft.kind === 'carried-over')
    return { ...draft, text: decisionText(draft.text, topic) };
  if (draft.kind !== 'task' || kind !== 'task' || draft.due || draft.done) return draft;
  const due = findDue(words, date);
  return due ? { ...draft, due } : draft;
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

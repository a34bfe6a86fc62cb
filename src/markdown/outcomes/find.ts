/** One section → the blocks in which outcomes, or news of earlier ones, are found; they are named later. */
import type { SectionNode } from '../sections.ts';
import { withAnswers } from './answers.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import type { SectionPlace } from './blocks/section-places.ts';
import type { FoundBlock } from './found.ts';
import type { MeetingContext } from './meeting-context.ts';
import { ownersAnnounced, ownersNamed } from './shapes/announced-tasks.ts';
import { readTable } from './shapes/outcome-table.ts';
import { readBlock } from './shapes/read-block.ts';

/**
 * What is found in a section; blocks in which there is nothing are left out. Where more is to be found, it belongs in
 * - `language/`: a verb or other words, with an example; a heading, a column of a table; `owners/`: a way to name who is to do it;
 * - `grammar/rules.ts`: when words count, by who does it, when, and how surely;
 * - `shapes/`, and the list in `shapes/read-block.ts`: a form that a paragraph, item or row can have;
 * - `blocks/headings.ts`: what a heading, or a line over a list, says of what stands below it;
 * - `blocks/continuation.ts`: what a block runs on into.
 */
export function findInSection(section: SectionNode, place: SectionPlace, context: MeetingContext): FoundBlock[] {
  // nodes → blocks, each with what is found in it by the shape that it has
  const blocks = readBlocks<FoundBlock>(section, place, {
    ownersAnnounced: (line, list) => ownersAnnounced(line, list, context),
    ownersNamed: (words) => ownersNamed(words, context),
    readBlock: (block) => readBlock(block, context),
    readTable: (table, heading) => readTable(table, heading, context),
  });
  // answers → part of their questions
  return withAnswers(blocks).filter(isOfUse);
}

function isOfUse({ act, drafts, blockIds, nearMisses, wrongLabel, doubt }: FoundBlock): boolean {
  const isTold = nearMisses.length > 0 || wrongLabel !== undefined || doubt !== undefined;
  // the label of an answer looks like other labels
  return drafts.length > 0 || blockIds.length > 0 || act === 'answered' || isTold;
}

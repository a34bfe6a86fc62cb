/** One section → the blocks in which outcomes, or news of earlier ones, are found; they are numbered later. */
import type { SectionNode } from '../sections.ts';
import { withAnswers } from './answers.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import type { FoundBlock } from './found.ts';
import type { MeetingContext } from './meeting-context.ts';
import { readBlock } from './shapes/read-block.ts';
import { tasksInTable } from './shapes/task-table.ts';

/**
 * What is found in a section; blocks in which there is nothing are left out. To have more found, add
 * a phrase, label, heading or column: to `phrase-data.ts`, with its examples;
 * what a heading or a line over a list means: in `blocks/headings.ts`; what a block runs on into: `blocks/continuation.ts`;
 * a form that a block can have: in `shapes/`, and to the list in `shapes/read-block.ts`;
 * a placeholder: in `sentences/placeholders.ts`; a way to name who is to do it: in `owners/`.
 */
export function findInSection(section: SectionNode, context: MeetingContext): FoundBlock[] {
  // nodes → blocks, each read by the shape that it has
  const blocks = readBlocks<FoundBlock>(section, {
    readBlock: (block) => readBlock(block, context),
    readTable: (table) => tasksInTable(table, context),
  });
  // answers → their questions
  return withAnswers(blocks).filter(isOfUse);
}

function isOfUse({ drafts, blockIds, nearMisses }: FoundBlock): boolean {
  return drafts.length > 0 || blockIds.length > 0 || nearMisses.length > 0;
}

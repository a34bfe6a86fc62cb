/** What is found in the blocks of a text, before it is numbered. */
import type { ListItem, Paragraph, TableRow } from 'mdast';
import type { ActKind } from '../../domain/outcome.ts';
import type { FoundOutcome } from '../body.ts';
import type { Recognised } from './recognise.ts';

/** The node whose place a block has. */
export type BlockNode = Paragraph | ListItem | TableRow;

/** An outcome that has no number and no place yet. */
export type Draft = Omit<FoundOutcome, 'anchor' | 'section' | 'targets' | 'location'>;

/** A block with what was found in it. */
export interface FoundBlock {
  node: BlockNode;
  text: string;
  /** Block ids as written. */
  ids: string[];
  act: ActKind;
  drafts: Draft[];
  nearly: Recognised[];
  /** A group that a label hands the point to, where no group has that name. */
  unknownGroup?: string | undefined;
  /** Whether the reader sees from the words themselves what kind it is. */
  labelled: boolean;
}

/** What is found in the blocks of a text, before it is numbered. */
import type { ListItem, Paragraph, TableRow } from 'mdast';
import type { Due, OutcomeKind } from '../../domain/outcome.ts';
import type { Slug } from '../../domain/slug.ts';
import type { ActKind } from '../body.ts';
import type { Recognised } from './recognise.ts';

/** The node whose place a block has. */
export type BlockNode = Paragraph | ListItem | TableRow;

/** An outcome without its number. */
export interface Draft {
  kind: OutcomeKind;
  text: string;
  /** The label, heading or words that told it. */
  phrase: string;
  owners: string[];
  due?: Due | undefined;
  to?: Slug | undefined;
  /** Written as done at once, «- [x]». */
  done: boolean;
  answer?: string;
}

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

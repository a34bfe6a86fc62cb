/** What is found in the blocks of a text, before it is named. */
import type { ListItem, Nodes, Paragraph, TableRow } from 'mdast';
import type { ActKind } from '../../domain/outcome.ts';
import type { FoundOutcome } from '../body.ts';
import type { Statement } from './sentences/statement.ts';

/** The node of a block: its location is the block's, and its outcomes are marked in it. */
export type BlockNode = Paragraph | ListItem | TableRow;

/** A place in a text: an offset of the words of some nodes on one line. */
export interface TextPlace {
  nodes: readonly Nodes[];
  offset: number;
}

/** An outcome that has no anchor and no location yet. */
export interface Draft
  extends Omit<FoundOutcome, 'anchor' | 'isTwin' | 'words' | 'section' | 'topic' | 'targets' | 'location'> {
  /** Its own words, of which its anchor is made; `text` may also have the sentence that these point back to. */
  ownText: string;
  /** Whether its author wrote a label for it, «Fråga: …». */
  isLabelled?: boolean;
  /** Where its sentence begins, where that is known to be another place than the beginning of its block. */
  at?: TextPlace;
}

/** A label that does not count. */
export interface WrongLabel {
  /** How it is written, «Beslut –». */
  written: string;
  /** How it would count, «Beslut: Vi köper jord.»; nothing for a closing without a reference. */
  right?: string;
}

/** What of a block may be meant otherwise than it is read. */
export interface BlockDoubt {
  /** The id of the rule of the problem. */
  rule: string;
  message: string;
}

/** A block with what was found in it. */
export interface FoundBlock {
  node: BlockNode;
  /** Its own words on one line, without a label that only says what it does to an earlier outcome. */
  text: string;
  /** What it runs on into, where its text ends in a colon. */
  afterColon?: string | undefined;
  /** The block ids in it, and in what was read along with it, as written without «^». */
  blockIds: string[];
  /** What it says of the earlier outcomes that its block ids name. */
  act: ActKind;
  /** In the order of the text. */
  drafts: Draft[];
  /** Sentences that only look like outcomes; their author gets a warning. */
  nearMisses: Statement[];
  /** A label with another sign than a colon after it, or one that closes nothing; its author gets a warning. */
  wrongLabel?: WrongLabel | undefined;
  /** Of what else its author gets a warning. */
  doubt?: BlockDoubt | undefined;
  /** A group that a label hands the point to, where no group has that name. */
  unknownGroup?: string | undefined;
  /** What it is about: a heading, or a point of an agenda; may be empty. */
  topic: string;
  /** Where the label ends that tells readers what kind it is, in the words of its node; 0 without a label. */
  labelEnd: number;
}

/** What a sentence says that a meeting leaves behind. */
import type { OutcomeKind } from '../../../domain/outcome.ts';

/** A part of a text, and where it begins in that text. */
export interface Span {
  start: number;
  text: string;
}

/** One outcome, or near miss, in a sentence. Offsets are of the text in which it was recognised. */
export interface Statement {
  kind: OutcomeKind;
  /** The words by which it was recognised. */
  phrase: string;
  /** Where these words begin, with who is named right before them. */
  start: number;
  sentence: Span;
  /** What of the sentence it is: less than all where the sentence gives several tasks. */
  part: Span;
  /** Who is to do it, as far as the phrase says; empty for no one. */
  owners: string[];
}

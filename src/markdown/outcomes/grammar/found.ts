/** The words of a construction in a sentence, and how they count. */
import type { Clause } from './clause.ts';
import type { Candidate } from './construction-index.ts';
import type { SentenceWords } from './sentence.ts';

/** The words of a construction in a sentence, by the indices of the first and the one after the last. */
export interface Found extends Candidate {
  index: number;
  next: number;
  /** Who is named within them. */
  owners: string[];
  clause: Clause;
}

/** How an outcome counts: `sure` ones are listed, of others the author is told. */
export interface Counts {
  owners: string[];
  isSure: boolean;
}

/** How found words count as an outcome of a kind; nothing when they do not. */
export type Rule = (found: Found, sentence: SentenceWords) => Counts | undefined;

/** What surely counts, and has no owner. */
export const SURE: Counts = { owners: [], isSure: true };

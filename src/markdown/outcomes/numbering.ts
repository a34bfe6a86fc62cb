/** Drafts → outcomes with anchors: the number that an author gave, else the next one of its kind that no author gave. */
import {
  isOutcomeAnchor,
  kindOfAnchor,
  type OutcomeAnchor,
  type OutcomeKind,
  outcomeAnchor,
} from '../../domain/outcome.ts';
import type { Location } from '../../domain/problem.ts';
import type { Target } from '../../domain/target.ts';
import type { FoundOutcome } from '../body.ts';
import type { Draft, FoundBlock } from './found.ts';

/** A found block, where it stands and what it names. */
export interface LocatedBlock extends FoundBlock {
  /** The id of its section. */
  section: string;
  location: Location;
  targets: Target[];
}

/** A block with the outcomes that are new in it; drafts that restate an earlier outcome are none. */
export interface NumberedBlock extends LocatedBlock {
  outcomes: FoundOutcome[];
  /** The earlier outcomes that its block ids name, each once, as written without «^». */
  refs: string[];
  /** Those of its anchors that an earlier block has, too, and the location of that block. */
  repeated: { anchor: OutcomeAnchor; first: Location }[];
  /** Anchors that its author gave, and that no outcome of it can have. */
  unused: OutcomeAnchor[];
}

/** The blocks of a file, in its order, with anchors; numbers go up within each kind and pass over those that are given. */
export function numberOutcomes(blocks: readonly LocatedBlock[]): NumberedBlock[] {
  const nextAnchor = anchorsBut(new Set(blocks.flatMap(({ blockIds }) => blockIds)));
  const firstLocations = new Map<OutcomeAnchor, Location>();
  return blocks.map((block) => {
    const { section, targets, location } = block;
    const refs = [...new Set(block.blockIds.filter((id) => !isOutcomeAnchor(id)))];
    const unused = block.blockIds.filter(isOutcomeAnchor);
    const outcomes = block.drafts
      .filter((draft) => !restates(draft, refs))
      .map((draft): FoundOutcome => {
        const anchor = takeAnchor(unused, draft.kind) ?? nextAnchor(draft.kind);
        return { ...draft, anchor, section, targets, location };
      });
    const repeated = outcomes.flatMap(({ anchor }) => {
      const first = firstLocations.get(anchor);
      if (!first) firstLocations.set(anchor, location);
      return first ? [{ anchor, first }] : [];
    });
    return { ...block, refs, outcomes, repeated, unused };
  });
}

/** Whether a draft is an earlier outcome again: one of its own kind is named, or it is done. A decision is always new. */
export function restates(draft: Draft, refs: readonly string[]): boolean {
  if (draft.kind === 'decision') return false;
  return refs.some((ref) => {
    const anchor = ref.split(/[.#]/)[1] ?? '';
    return isOutcomeAnchor(anchor) && (kindOfAnchor(anchor) === draft.kind || draft.done);
  });
}

/** Takes the first anchor of a kind out of those given; nothing when there is none. */
function takeAnchor(given: OutcomeAnchor[], kind: OutcomeKind): OutcomeAnchor | undefined {
  const index = given.findIndex((anchor) => kindOfAnchor(anchor) === kind);
  return index < 0 ? undefined : given.splice(index, 1)[0];
}

/** A function that gives the next anchor of a kind, from number 1, that is not among those taken. */
function anchorsBut(taken: ReadonlySet<string>): (kind: OutcomeKind) => OutcomeAnchor {
  const numbers = new Map<OutcomeKind, number>();
  return (kind) => {
    let number = numbers.get(kind) ?? 1;
    while (taken.has(outcomeAnchor(kind, number))) number += 1;
    numbers.set(kind, number + 1);
    return outcomeAnchor(kind, number);
  };
}

/** Pins, names that an author gives the outcomes of a block, «^uppgift-boka-salen»: which outcome each is for. */
import { kindOfAnchor, type OutcomeAnchor, type OutcomeKind, outcomeKinds } from '../../domain/outcome.ts';
import type { Location } from '../../domain/problem.ts';
import type { Draft } from './found.ts';

/**
 * A pin that gives no name: its block has no outcome of its kind, but maybe others, or has more of them than pins; it
 * has a word of a person's name; or an outcome elsewhere has its name, by a pin or by its words.
 */
export type WrongPin = { pin: OutcomeAnchor } & (
  | { why: 'unused'; kinds: readonly OutcomeKind[] }
  | { why: 'unsure' | 'person' }
  | { why: 'taken'; location: Location; isPinned: boolean }
);

/** The pin of each draft of a block, in their order. With fewer pins than drafts of a kind none is sure, and none counts. */
export function pinsFor(drafts: readonly Draft[], given: readonly OutcomeAnchor[]) {
  const pins: (OutcomeAnchor | undefined)[] = drafts.map(() => undefined);
  const wrong: WrongPin[] = [];
  for (const kind of outcomeKinds) {
    const own = given.filter((pin) => kindOfAnchor(pin) === kind);
    const indices = [...drafts.keys()].filter((index) => drafts[index]?.kind === kind);
    if (own.length < indices.length) wrong.push(...own.map((pin) => ({ pin, why: 'unsure' as const })));
    else {
      for (const [number, index] of indices.entries()) pins[index] = own[number];
      const others = drafts.map((draft) => draft.kind).filter((other) => other !== kind);
      wrong.push(...own.slice(indices.length).map((pin) => ({ pin, why: 'unused' as const, kinds: others })));
    }
  }
  return { pins, wrong };
}

/**
 * Drafts → outcomes with anchors. An anchor is made of an outcome's own words, so that what stands elsewhere in the
 * minutes, or is recognised there, never gives it the anchor of another; an author can pin a name instead.
 */
import { grouped } from '../../domain/grouped.ts';
import { isOutcomeAnchor, kindOfAnchor, type OutcomeAnchor, outcomeKinds } from '../../domain/outcome.ts';
import type { Location } from '../../domain/problem.ts';
import type { Target } from '../../domain/target.ts';
import type { FoundOutcome } from '../body.ts';
import type { PersonWords } from '../person-words.ts';
import { uniqueIds } from '../unique-ids.ts';
import { namesOf, type OutcomeNames } from './anchor-words.ts';
import type { Draft, FoundBlock } from './found.ts';

/** The section of a block, for names and messages. */
export interface SectionPlace {
  id: string;
  title: string;
  location: Location;
}

/** A found block, where it stands and what it names. */
export interface LocatedBlock extends FoundBlock {
  section: SectionPlace;
  location: Location;
  targets: Target[];
}

/** A block with the outcomes that are new in it; drafts that restate an earlier outcome are none. */
export interface NamedBlock extends LocatedBlock {
  outcomes: FoundOutcome[];
  /** The earlier outcomes that its block ids name, each once, as written without «^». */
  refs: string[];
  /** The pins that give no name. */
  wrongPins: WrongPin[];
}

/**
 * A pin that gives no name: its block has no outcome of its kind, or has more of them than pins; or something else has
 * its name, at a location.
 */
export interface WrongPin {
  pin: OutcomeAnchor;
  why: 'unused' | 'unsure' | Location;
}

/** An outcome without an anchor yet. */
interface Candidate {
  draft: Draft;
  block: LocatedBlock;
  names: OutcomeNames;
  pin: OutcomeAnchor | undefined;
}

/** The blocks of a file, in its order, with anchors that are unique among themselves and among the ids of sections. */
export function nameOutcomes(
  blocks: readonly LocatedBlock[],
  sections: readonly SectionPlace[],
  people: PersonWords,
): NamedBlock[] {
  const read = blocks.map((block) => {
    const refs = [...new Set(block.blockIds.filter((id) => !isOutcomeAnchor(id)))];
    const drafts = block.drafts.filter((draft) => !restates(draft, refs));
    const { pins, wrong } = pinsFor(drafts, block.blockIds.filter(isOutcomeAnchor));
    const candidates = drafts.map((draft, index): Candidate => {
      return { draft, block, names: namesOf(draft, block.section.title, people), pin: pins[index] };
    });
    return { block, refs, candidates, wrong };
  });
  const all = read.flatMap(({ candidates }) => candidates);
  const byWords = namesByWords(all, new Set(sections.map(({ id }) => id)));
  const twins = twinsIn(byWords);
  const taken = takenPins(byWords, sections);

  const uniqueId = uniqueIds();
  for (const id of new Set([...sections.map((section) => section.id), ...all.flatMap(({ pin }) => pin ?? [])]))
    uniqueId(id);
  return read.map(({ block, refs, candidates, wrong }) => ({
    ...block,
    refs,
    outcomes: candidates.map((candidate): FoundOutcome => {
      const { ownText: _, ...draft } = candidate.draft;
      // one with a pin takes a number too, so that a pin never changes the number of another
      const named = uniqueId(byWords.get(candidate) ?? candidate.names.long) as OutcomeAnchor;
      const anchor = candidate.pin ?? named;
      const { section, targets, location } = block;
      const { short, long } = candidate.names;
      const words = short ? [short, long] : [long];
      return { ...draft, anchor, isTwin: twins.has(candidate), words, section: section.id, targets, location };
    }),
    wrongPins: [...wrong, ...candidates.flatMap((candidate) => taken.get(candidate) ?? [])],
  }));
}

/** Whether a draft is an earlier outcome again: one of its own kind is named, or it is done. A decision is always new. */
export function restates(draft: Draft, refs: readonly string[]): boolean {
  if (draft.kind === 'decision') return false;
  return refs.some((ref) => {
    const anchor = ref.split(/[.#]/)[1] ?? '';
    return isOutcomeAnchor(anchor) && (kindOfAnchor(anchor) === draft.kind || draft.done);
  });
}

/** The pin of each draft of a block, in their order. With fewer pins than drafts of a kind none is sure, and none counts. */
function pinsFor(drafts: readonly Draft[], given: readonly OutcomeAnchor[]) {
  const pins: (OutcomeAnchor | undefined)[] = drafts.map(() => undefined);
  const wrong: WrongPin[] = [];
  for (const kind of outcomeKinds) {
    const own = given.filter((pin) => kindOfAnchor(pin) === kind);
    const indices = [...drafts.keys()].filter((index) => drafts[index]?.kind === kind);
    if (own.length < indices.length) wrong.push(...own.map((pin) => ({ pin, why: 'unsure' as const })));
    else {
      for (const [number, index] of indices.entries()) pins[index] = own[number];
      wrong.push(...own.slice(indices.length).map((pin) => ({ pin, why: 'unused' as const })));
    }
  }
  return { pins, wrong };
}

/**
 * The name that its words give each candidate, not yet unique: the short one where no other outcome and no section has
 * it, else the long one. Those with a pin take part, so that a pin never changes the name of another.
 */
function namesByWords(all: readonly Candidate[], sectionIds: ReadonlySet<string>): Map<Candidate, OutcomeAnchor> {
  const shorts = grouped(all, ({ names }) => names.short);
  return new Map(
    all.map((candidate) => {
      const { short, long } = candidate.names;
      const isUnique = short && shorts.get(short)?.length === 1 && !sectionIds.has(short);
      return [candidate, isUnique ? short : long];
    }),
  );
}

/** Twins, several without a pin whose words give one name: numbered from 2 in the order of the text. */
function twinsIn(byWords: ReadonlyMap<Candidate, OutcomeAnchor>): Set<Candidate> {
  const unpinned = [...byWords.keys()].filter(({ pin }) => !pin);
  const groups = grouped(unpinned, (candidate) => byWords.get(candidate));
  return new Set([...groups.values()].filter(({ length }) => length > 1).flat());
}

/** Why a pin can't be the name of a candidate: a section, an earlier pin or the words of another outcome give it too. */
function takenPins(byWords: ReadonlyMap<Candidate, OutcomeAnchor>, sections: readonly SectionPlace[]) {
  const wrong = new Map<Candidate, WrongPin>();
  const owners = new Map<string, Location>(sections.map(({ id, location }) => [id, location]));
  for (const [{ pin, block }, name] of byWords) if (!pin && !owners.has(name)) owners.set(name, block.location);
  for (const candidate of byWords.keys()) {
    const { pin, block } = candidate;
    const owner = pin && owners.get(pin);
    if (pin && owner) wrong.set(candidate, { pin, why: owner });
    else if (pin) owners.set(pin, block.location);
  }
  return wrong;
}

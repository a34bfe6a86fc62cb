/**
 * Drafts → outcomes with anchors. An anchor is made of an outcome's own words, so that what stands elsewhere in the
 * minutes, or is recognised there, never gives it the anchor of another; an author can pin a name instead.
 */
import { grouped } from '../../domain/grouped.ts';
import { isOutcomeAnchor, kindOfAnchor, type OutcomeAnchor } from '../../domain/outcome.ts';
import type { Location } from '../../domain/problem.ts';
import type { Target } from '../../domain/target.ts';
import type { PersonWords } from '../../swedish/person-words.ts';
import type { FoundOutcome } from '../body.ts';
import { uniqueIds } from '../unique-ids.ts';
import { namesOf, type OutcomeNames } from './anchor-words.ts';
import type { Draft, FoundBlock, TextPlace } from './found.ts';
import { pinsFor, type WrongPin } from './pins.ts';

/** A found block, where it stands and what it names. */
export interface LocatedBlock extends FoundBlock {
  section: { id: string; title: string };
  location: Location;
  targets: Target[];
}

/** A block with the outcomes that are new in it; drafts that restate an earlier outcome are none. */
export interface NamedBlock extends LocatedBlock {
  outcomes: FoundOutcome[];
  /** Where the sentences of these outcomes begin, as far as it is known, in their order. */
  places: (TextPlace | undefined)[];
  /** The earlier outcomes that its block ids name, each once, as written without «^». */
  refs: string[];
  /** The pins that give no name. */
  wrongPins: WrongPin[];
}

/** An outcome without an anchor yet. */
interface Candidate {
  draft: Draft;
  block: LocatedBlock;
  names: OutcomeNames;
  pin: OutcomeAnchor | undefined;
}

/** The blocks of a file, in its order, with unique anchors; no section has an id like these. */
export function nameOutcomes(blocks: readonly LocatedBlock[], people: PersonWords): NamedBlock[] {
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
  const byWords = namesByWords(all);
  const twins = twinsIn(byWords);
  const wrongPins = findWrongPins(byWords, people);

  const uniqueId = uniqueIds();
  for (const pin of new Set(all.flatMap((candidate) => candidate.pin ?? []))) uniqueId(pin);
  return read.map(({ block, refs, candidates, wrong }) => ({
    ...block,
    refs,
    outcomes: candidates.map((candidate): FoundOutcome => {
      const { ownText: _, at: __, isLabelled: ___, ...draft } = candidate.draft;
      // one with a pin takes a number too, so that a pin never changes the number of another
      const named = uniqueId(byWords.get(candidate) ?? candidate.names.long) as OutcomeAnchor;
      const anchor = candidate.pin ?? named;
      const { section, topic, targets, location } = block;
      const words = namesGivenTo(candidate);
      return { ...draft, anchor, isTwin: twins.has(candidate), words, section: section.id, topic, targets, location };
    }),
    places: candidates.map(({ draft }) => draft.at),
    wrongPins: [...wrong, ...candidates.flatMap((candidate) => wrongPins.get(candidate) ?? [])],
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

/**
 * The name that its words give each candidate, not yet unique: the short one where no other outcome has it, short or
 * long, else the long one. It counts as had also where the other goes by another name, such as a pin, so that no change
 * of the other's name changes this one. One with a label keeps it whatever is recognised without one in other sections,
 * which can change without a change of the text.
 */
function namesByWords(all: readonly Candidate[]): Map<Candidate, OutcomeAnchor> {
  const having = grouped(
    all.flatMap((candidate) => namesGivenTo(candidate).map((name) => ({ candidate, name }))),
    ({ name }) => name,
  );
  const keeping = new Set([...having].flatMap(([name, group]) => keeperOf(name, group) ?? []));
  return new Map(
    all.map((candidate) => {
      const { short, long } = candidate.names;
      const isAlone = short !== undefined && having.get(short)?.length === 1;
      return [candidate, short && (isAlone || keeping.has(candidate)) ? short : long];
    }),
  );
}

/** Of those with one name, the only one with a label, where that is its short name and all others have long ones of their own. */
function keeperOf(name: string, group: readonly { candidate: Candidate }[]): Candidate | undefined {
  const [own, second] = group.flatMap(({ candidate }) => (candidate.draft.isLabelled ? candidate : []));
  if (!own || second || own.names.short !== name) return undefined;
  const isLeft = ({ names: { long } }: Candidate): boolean => long !== name && long !== own.names.long;
  return group.every(({ candidate }) => candidate === own || isLeft(candidate)) ? own : undefined;
}

/** The names that its words give a candidate, each once. */
function namesGivenTo({ names: { short, long } }: Candidate): OutcomeAnchor[] {
  return short && short !== long ? [short, long] : [long];
}

/** Twins, several without a pin whose words give one name: numbered from 2 in the order of the text. */
function twinsIn(byWords: ReadonlyMap<Candidate, OutcomeAnchor>): Set<Candidate> {
  const unpinned = [...byWords.keys()].filter(({ pin }) => !pin);
  const groups = grouped(unpinned, (candidate) => byWords.get(candidate));
  return new Set([...groups.values()].filter(({ length }) => length > 1).flat());
}

/** Why a pin can't be the name of a candidate: it has a person's name, or another outcome has it by a pin or its words. */
function findWrongPins(byWords: ReadonlyMap<Candidate, OutcomeAnchor>, people: PersonWords): Map<Candidate, WrongPin> {
  const wrong = new Map<Candidate, WrongPin>();
  const owners = new Map<string, { location: Location; isPinned: boolean }>();
  for (const [{ pin, block }, name] of byWords) {
    if (!pin && !owners.has(name)) owners.set(name, { location: block.location, isPinned: false });
  }
  for (const candidate of byWords.keys()) {
    const { pin, block } = candidate;
    if (!pin) continue;
    const owner = owners.get(pin);
    if (people.has(pin)) wrong.set(candidate, { pin, why: 'person' });
    else if (owner) wrong.set(candidate, { pin, why: 'taken', ...owner });
    else owners.set(pin, { location: block.location, isPinned: true });
  }
  return wrong;
}

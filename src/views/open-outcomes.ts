/** The open outcomes on the page of a project or a group, as many as are read at once, with the way to the rest. */
import type { Outcome } from '../archive/archive.ts';
import { addresses, registerPath } from '../domain/addresses.ts';
import { kinds, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { latestFirst } from './latest-outcomes.ts';
import type { LinkView } from './links.ts';
import { type ListPlace, outcomeEntry } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import type { Line } from './passage.ts';

/** The most open outcomes that are listed; the registers have them all. */
const MOST = 5;

/** What is open, and what people are sought for. */
export interface OpenOutcomesView {
  /** Calls for people, the latest first. */
  calls: EntryView[];
  /** Whom to ask about the calls; empty without any. */
  ask: Line[];
  /** The others, oldest first. */
  items: EntryView[];
  /** Links to the registers that have more of them, with their numbers: «Uppgifter (12)». */
  all: LinkView[];
}

/** The open outcomes among some, on the page of `place`; `ask` says whom to ask there. */
export function openOutcomes(
  outcomes: readonly Outcome[],
  context: Context,
  place: ListPlace,
  ask: readonly Line[],
): OpenOutcomesView {
  const open = outcomes.filter(isOpen);
  const isCall = ({ kind }: Outcome): boolean => kinds[kind].register === 'calls';
  const calls = latestFirst(open.filter(isCall));
  const others = open.filter((outcome) => !isCall(outcome));
  const entryOf = (outcome: Outcome): EntryView => outcomeEntry(outcome, context, place);
  return {
    calls: calls.slice(0, MOST).map(entryOf),
    ask: calls.length > 0 ? [...ask] : [],
    items: others.slice(0, MOST).map(entryOf),
    all:
      [...(calls.length > MOST ? calls : []), ...(others.length > MOST ? others : [])].length > 0
        ? registerLinks(open, context, place)
        : [],
  };
}

/** Links to the parts of the registers that list some outcomes. */
function registerLinks(outcomes: readonly Outcome[], { href }: Context, { project, group }: ListPlace): LinkView[] {
  const [folder, owner] = project ? (['projekt', project] as const) : (['grupp', group] as const);
  if (!owner) return [];
  return keysOf(registers).flatMap((register) => {
    const { length } = outcomes.filter(({ kind }) => kinds[kind].register === register);
    if (length === 0) return [];
    const path = registerPath(addresses[register], folder, owner.id);
    return [{ href: href(path), text: `${registers[register].name} (${length})` }];
  });
}

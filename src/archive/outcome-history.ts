/**
 * The history of an outcome: acts in later minutes and follow-ups → events and states, by the kind of the outcome. Only
 * an explicit act, «- [x] … ^ref», «Svar: … ^ref», «Beslut: … ^ref», or a follow-up with a state closes an outcome.
 */
import type { FollowupEntry } from '../content/followups.ts';
import {
  type ActKind,
  type EventKind,
  type OutcomeKind,
  type OutcomeRef,
  type OutcomeState,
  parseOutcomeRef,
} from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import type { Problem } from '../domain/problem.ts';
import type { Act } from '../markdown/body.ts';
import type { Followup, Outcome, OutcomeEvent } from './archive.ts';
import type { Growing, GrowingEntries, GrowingMeeting } from './growth.ts';
import { pointsForward, wrongAct } from './ref-problems.ts';

/** Mutable outcomes by their references. */
export type GrowingOutcomes = ReadonlyMap<OutcomeRef, Growing<Outcome>>;

/** A follow-up with its text, from the front matter or from below it. */
export type FollowupWithText = FollowupEntry & { text: string };

/** The acts that can only mean to close an outcome; a decision may also just mention it. */
const CLAIMS_TO_CLOSE: ReadonlySet<ActKind> = new Set(['done', 'answered']);

/** The state after each event; undefined for no change. */
const STATE_AFTER: Readonly<Record<EventKind, OutcomeState | undefined>> = {
  mentioned: undefined,
  again: 'open',
  done: 'done',
  answered: 'answered',
  decided: 'done',
  dropped: 'dropped',
};

/** Adds an act to the history of its outcome, and returns warnings. Broken references are reported elsewhere. */
export function enterAct(
  act: Act,
  meeting: GrowingMeeting,
  outcomes: GrowingOutcomes,
  { groups }: GrowingEntries,
): Problem[] {
  const ref = parseOutcomeRef(act.ref);
  const outcome = ref && outcomes.get(ref);
  if (!outcome) return [];
  if (outcome.meeting.date > meeting.date) return [pointsForward(act.location, outcome)];
  const kind = eventOfAct(act.kind, outcome.kind);
  const { date } = meeting;
  const event: OutcomeEvent = { outcome, kind, date, text: act.text, source: { meeting, anchor: act.anchor } };
  meeting.events.push(event);
  append(event, outcome);
  if (kind === 'again') {
    outcome.group = groups.get(act.to ?? meeting.group.id) ?? outcome.group;
    if (act.due) outcome.due = act.due;
  }
  return kind === 'mentioned' && CLAIMS_TO_CLOSE.has(act.kind) ? [wrongAct(act.location, outcome)] : [];
}

/** Adds a follow-up once to the history of each outcome that it refers to; returns it with warnings. */
export function enterFollowup(
  { id, date, text, refs, state }: FollowupWithText,
  outcomes: GrowingOutcomes,
): { followup: Followup; problems: Problem[] } {
  const named: Outcome[] = [];
  const followup: Followup = { id, date, text, outcomes: named };
  const problems = refs.flatMap(({ ref, location }) => {
    const outcome = outcomes.get(ref);
    if (!outcome) return [];
    if (outcome.meeting.date > date) return [pointsForward(location, outcome)];
    if (named.includes(outcome)) return [];
    named.push(outcome);
    const kind = eventOfFollowup(state, outcome.kind);
    append({ outcome, kind, date, text, source: { followup } }, outcome);
    return kind === 'mentioned' && state ? [wrongAct(location, outcome)] : [];
  });
  return { followup, problems };
}

/** Whether an event closes its outcome. */
export function isClosing({ kind }: Pick<OutcomeEvent, 'kind'>): boolean {
  const state = STATE_AFTER[kind];
  return state !== undefined && state !== 'open';
}

function eventOfAct(act: ActKind, of: OutcomeKind): EventKind {
  const { lifecycle } = kinds[of];
  const counts = act === 'again' ? lifecycle !== undefined : lifecycle?.closedBy.some((closing) => closing === act);
  return counts ? act : 'mentioned';
}

function eventOfFollowup(state: OutcomeState | undefined, of: OutcomeKind): EventKind {
  const { lifecycle } = kinds[of];
  if (!lifecycle || state === undefined || state === 'made') return 'mentioned';
  if (state === 'open') return 'again';
  if (state === 'dropped') return 'dropped';
  return lifecycle.closedBy.includes('answered') ? 'answered' : 'done';
}

function append(event: OutcomeEvent, outcome: Growing<Outcome>): void {
  outcome.history.push(event);
  const state = STATE_AFTER[event.kind];
  if (!state) return;
  outcome.state = state;
  if (state === 'open') delete outcome.closed;
  else outcome.closed = event;
}

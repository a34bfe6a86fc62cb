/**
 * The ledger: everything that meetings left behind, with what became of it as of a day. An outcome is closed only by
 * an explicit act: «- [x] … ^ref», «Svar: … ^ref», «Beslut: … ^ref», or a follow-up that says so.
 */
import type { FollowupEntry } from '../content/followups.ts';
import { type CalendarDate, daysBetween } from '../domain/dates.ts';
import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';
import {
  type OutcomeKind,
  type OutcomeRef,
  type OutcomeState,
  outcomeRef,
  parseOutcomeRef,
} from '../domain/outcome.ts';
import type { Problem } from '../domain/problem.ts';
import type { Act, FoundOutcome } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import {
  type Followup,
  type Group,
  hasMinutes,
  type Meeting,
  type MeetingSection,
  type Outcome,
  type OutcomeEvent,
} from './archive.ts';
import { found, type Growing, type GrowingEntries } from './growth.ts';
import { projectIds } from './link-meeting.ts';
import { pointsForward, wrongAct } from './ref-problems.ts';

/** A published meeting with the record it was made of. */
export interface PublishedMeeting {
  meeting: Meeting;
  record: MinutesRecord;
}

/** An outcome whose history is still being told. */
type GrowingOutcome = { -readonly [Key in keyof Outcome]: Outcome[Key] } & {
  history: OutcomeEvent[];
  group: Growing<Group>;
};

/** What is kept, and what is wrong with references that lead somewhere; `ref-problems.ts` finds those that don't. */
export interface Ledger {
  outcomes: Outcome[];
  followups: Followup[];
  problems: Problem[];
}

/** Tells the history of every outcome of the meetings that have been, in the order of days, whatever the order of files. */
export function keepLedger(
  held: readonly PublishedMeeting[],
  followups: readonly (FollowupEntry & { text: string })[],
  growth: GrowingEntries,
  today: CalendarDate,
): Ledger {
  const minutes = held.filter(({ meeting }) => hasMinutes(meeting));
  const outcomes = new Map<OutcomeRef, GrowingOutcome>();
  for (const { meeting, record } of minutes) {
    for (const one of record.body.outcomes) {
      const outcome = open(one, meeting, growth);
      outcomes.set(outcome.ref, outcome);
    }
  }
  const problems: Problem[] = [];
  const told = [
    ...minutes.flatMap(({ meeting, record }) => record.body.acts.map((act) => ({ date: meeting.date, meeting, act }))),
    ...followups.filter(({ date }) => date <= today).map((followup) => ({ date: followup.date, followup })),
  ].toSorted((a, b) => comparePlain(a.date, b.date));
  const published: Followup[] = [];
  for (const one of told) {
    if ('act' in one) tellAct(one.act, one.meeting, outcomes, growth, problems);
    else published.push(tellFollowup(one.followup, outcomes, problems));
  }
  const all = [...outcomes.values()];
  const daysOf = daysOfGroups(minutes);
  for (const outcome of all) {
    outcome.age = ageOf(outcome, today, daysOf);
    enter(outcome, growth);
  }
  return { outcomes: all, followups: published, problems };
}

function open(one: FoundOutcome, meeting: Meeting, growth: GrowingEntries): GrowingOutcome {
  const section = meeting.sections.find(({ id }) => id === one.section) as MeetingSection;
  const named = found(projectIds(one.targets), growth.projects);
  const { kind, anchor, text, phrase, owners, due, answer, location } = one;
  const outcome: GrowingOutcome = {
    kind,
    anchor,
    text,
    phrase,
    owners,
    due,
    ref: outcomeRef(meeting.id, anchor),
    meeting,
    section,
    projects: [...new Set([...section.projects, ...named])],
    group: growth.groups.get(one.to ?? meeting.group.id) ?? (meeting.group as Growing<Group>),
    state: firstState(one),
    history: [],
    ...(answer && { answer }),
    age: { days: 0, meetings: 0 },
    location,
  };
  (meeting.outcomes as Outcome[]).push(outcome);
  return outcome;
}

function firstState({ kind, done, answer }: FoundOutcome): OutcomeState {
  if (kind === 'decision') return 'made';
  if (kind === 'question' && answer) return 'answered';
  return done ? 'done' : 'open';
}

function tellAct(
  act: Act,
  meeting: Meeting,
  outcomes: ReadonlyMap<OutcomeRef, GrowingOutcome>,
  growth: GrowingEntries,
  problems: Problem[],
): void {
  const ref = parseOutcomeRef(act.ref);
  const outcome = ref && outcomes.get(ref);
  if (!outcome) return;
  if (outcome.meeting.date > meeting.date) {
    problems.push(pointsForward(act.location, outcome));
    return;
  }
  const what = WHAT[outcome.kind][act.kind] ?? 'mentioned';
  if (what === 'mentioned' && CLOSES.has(act.kind)) problems.push(wrongAct(act.location, outcome));
  const event = { outcome, what, date: meeting.date, text: act.text, source: { meeting, anchor: act.anchor } };
  (meeting.events as OutcomeEvent[]).push(event);
  tell(outcome, event);
  if (what !== 'again') return;
  outcome.group = growth.groups.get(act.to ?? meeting.group.id) ?? outcome.group;
  if (act.due) outcome.due = act.due;
}

/** What an act means to an outcome of a kind; where it means nothing it is news. */
const WHAT: Readonly<Record<OutcomeKind, Partial<Record<Act['kind'], OutcomeEvent['what']>>>> = {
  decision: {},
  task: { done: 'done', again: 'again' },
  'carried-over': { done: 'done', decided: 'decided', again: 'again' },
  question: { answered: 'answered', again: 'again' },
  call: { done: 'done', again: 'again' },
};
const CLOSES: ReadonlySet<Act['kind']> = new Set(['done', 'answered']);

function tellFollowup(
  entry: FollowupEntry & { text: string },
  outcomes: ReadonlyMap<OutcomeRef, GrowingOutcome>,
  problems: Problem[],
): Followup {
  const about: Outcome[] = [];
  const followup: Followup = { id: entry.id, date: entry.date, text: entry.text, outcomes: about };
  for (const { ref, location } of entry.refs) {
    const outcome = outcomes.get(ref);
    if (!outcome) continue;
    if (outcome.meeting.date > entry.date) {
      problems.push(pointsForward(location, outcome));
      continue;
    }
    if (about.includes(outcome)) continue;
    about.push(outcome);
    const what = afterFollowup(entry.state, outcome.kind);
    if (what === 'mentioned' && entry.state) problems.push(wrongAct(location, outcome));
    tell(outcome, { outcome, what, date: entry.date, text: entry.text, source: { followup } });
  }
  return followup;
}

function afterFollowup(state: OutcomeState | undefined, kind: OutcomeKind): OutcomeEvent['what'] {
  if (kind === 'decision' || state === undefined || state === 'made') return 'mentioned';
  if (state === 'open') return 'again';
  if (state === 'dropped') return 'dropped';
  return kind === 'question' ? 'answered' : 'done';
}

/** The state after an event. */
const STATE_AFTER: Readonly<Partial<Record<OutcomeEvent['what'], OutcomeState>>> = {
  again: 'open',
  done: 'done',
  answered: 'answered',
  decided: 'done',
  dropped: 'dropped',
};

function tell(outcome: GrowingOutcome, event: OutcomeEvent): void {
  outcome.history.push(event);
  const state = STATE_AFTER[event.what];
  if (!state) return;
  outcome.state = state;
  if (state === 'open') delete outcome.closed;
  else outcome.closed = event;
}

/** Days and meetings from the day it was made to the day it was closed, or until today. */
function ageOf(
  { meeting, group, closed, state, kind }: GrowingOutcome,
  today: CalendarDate,
  daysOf: DaysOf,
): Outcome['age'] {
  if (kind !== 'decision' && state !== 'open' && !closed) return { days: 0, meetings: 0 };
  const end = closed?.date ?? today;
  const days = daysOf(group);
  return { days: daysBetween(meeting.date, end), meetings: countUntil(days, end) - countUntil(days, meeting.date) };
}

/** The days on which a group has met and left minutes, in order. */
type DaysOf = (group: Group) => readonly CalendarDate[];

function daysOfGroups(minutes: readonly PublishedMeeting[]): DaysOf {
  const byGroup = grouped(minutes, ({ meeting }) => meeting.group.id);
  const days = new Map([...byGroup].map(([id, own]) => [id, own.map(({ meeting }) => meeting.date)]));
  return (group) => days.get(group.id) ?? [];
}

/** How many of some days, in order, are not after a day. */
function countUntil(days: readonly CalendarDate[], day: CalendarDate): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] as CalendarDate) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function enter(outcome: GrowingOutcome, growth: GrowingEntries): void {
  for (const project of outcome.projects) growth.projects.get(project.id)?.outcomes.push(outcome);
  const groups = new Set([outcome.meeting.group.id, outcome.group.id]);
  for (const id of groups) growth.groups.get(id)?.outcomes.push(outcome);
}

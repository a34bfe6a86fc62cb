/** The ledger: all outcomes, with their histories, states and ages as of a day. */
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import { type OutcomeRef, type OutcomeState, outcomeRef } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import type { Problem } from '../domain/problem.ts';
import type { Act, FoundOutcome } from '../markdown/body.ts';
import { type Followup, hasMinutes, type Outcome } from './archive.ts';
import { found, type Growing, type GrowingEntries, type GrowingMeeting } from './growth.ts';
import { projectIds } from './link-meeting.ts';
import { agesAsOf } from './outcome-age.ts';
import { enterAct, enterFollowup, type FollowupWithText } from './outcome-history.ts';
import type { PublishedMeeting } from './publication.ts';

/** Outcomes in the order of meetings and texts, follow-ups by date, and problems of references to existing outcomes. */
export interface Ledger {
  outcomes: Outcome[];
  followups: Followup[];
  problems: Problem[];
}

/** An act or a follow-up, with its date. */
type Source =
  | { date: CalendarDate; act: Act; meeting: GrowingMeeting }
  | { date: CalendarDate; followup: FollowupWithText };

/** The ledger as of `today`. Fills in the outcomes of meetings, projects and groups. Independent of the file order. */
export function keepLedger(
  published: readonly PublishedMeeting[],
  followups: readonly FollowupWithText[],
  entries: GrowingEntries,
  today: CalendarDate,
): Ledger {
  const minutes = published.filter(({ meeting }) => hasMinutes(meeting));
  const ledger: Ledger = { outcomes: [], followups: [], problems: [] };

  // minutes → outcomes with their first state; of two with the same reference, which is an error, the later
  const opened = minutes.flatMap(({ meeting, record }) =>
    record.body.outcomes.map((outcome) => openOutcome(outcome, meeting, entries)),
  );
  const outcomes = new Map(opened.map((outcome) => [outcome.ref, outcome]));
  const byAnyRef = new Map([...opened.flatMap(formerRefs), ...outcomes]);

  // acts and follow-ups → histories and states
  for (const source of inOrderOfDays(minutes, followups, today)) {
    if ('act' in source) ledger.problems.push(...enterAct(source.act, source.meeting, byAnyRef, entries));
    else {
      const { followup, problems } = enterFollowup(source.followup, byAnyRef);
      ledger.followups.push(followup);
      ledger.problems.push(...problems);
    }
  }

  // outcomes → with ages, in the lists of projects and groups
  const ageOf = agesAsOf(
    today,
    minutes.map(({ meeting }) => meeting),
  );
  for (const outcome of outcomes.values()) {
    outcome.age = ageOf(outcome);
    addToEntries(outcome, entries);
    ledger.outcomes.push(outcome);
  }
  return ledger;
}

/** An outcome by each reference that was made of a former id of its meeting. */
function formerRefs(outcome: Growing<Outcome>): [OutcomeRef, Growing<Outcome>][] {
  return outcome.meeting.formerIds.map((id) => [outcomeRef(id, outcome.anchor), outcome]);
}

/** Acts and follow-ups until today by date; on the same date, acts first. */
function inOrderOfDays(
  minutes: readonly PublishedMeeting[],
  followups: readonly FollowupWithText[],
  today: CalendarDate,
): Source[] {
  const acts = minutes.flatMap(({ meeting, record }) =>
    record.body.acts.map((act) => ({ date: meeting.date, act, meeting })),
  );
  const due = followups.filter(({ date }) => date <= today).map((followup) => ({ date: followup.date, followup }));
  return [...acts, ...due].toSorted((a, b) => comparePlain(a.date, b.date));
}

function openOutcome(from: FoundOutcome, meeting: GrowingMeeting, entries: GrowingEntries): Growing<Outcome> {
  const section = meeting.sections.find(({ id }) => id === from.section);
  if (!section) throw new Error(`${meeting.id} has an outcome in «${from.section}», which is no section of it`);
  const { kind, anchor, text, phrase, topic, owners, due, answer, location } = from;
  const outcome: Growing<Outcome> = {
    kind,
    anchor,
    text,
    phrase,
    topic,
    owners,
    due,
    ref: outcomeRef(meeting.id, anchor),
    meeting,
    section,
    projects: [...new Set([...section.projects, ...found(projectIds(from.targets), entries.projects)])],
    group: entries.groups.get(from.to ?? meeting.group.id) ?? meeting.group,
    state: firstState(from),
    history: [],
    ...(answer && { answer }),
    age: { days: 0, meetings: 0 },
    location,
  };
  meeting.outcomes.push(outcome);
  return outcome;
}

function firstState({ kind, done, answer }: FoundOutcome): OutcomeState {
  if (!kinds[kind].lifecycle) return 'made';
  if (answer) return 'answered';
  return done ? 'done' : 'open';
}

function addToEntries(outcome: Outcome, entries: GrowingEntries): void {
  for (const project of outcome.projects) entries.projects.get(project.id)?.outcomes.push(outcome);
  const groups = new Set([outcome.meeting.group.id, outcome.group.id]);
  for (const id of groups) entries.groups.get(id)?.outcomes.push(outcome);
}

/** An outcome in a list: its text, its source, its state, its history. */
import type { Followup, Outcome, OutcomeEvent } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import type { OutcomeKind } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { formatDate } from '../swedish/calendar.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { groupLink, type LinkView, meetingLink, projectLink } from './links.ts';
import { uiText } from './ui-text.ts';

/** All that a list prints of an outcome. */
export interface OutcomeView {
  kind: OutcomeKind;
  label: string;
  text: string;
  /** The address of its anchor in the minutes. */
  href: string;
  date: DateView;
  group: LinkView;
  /** The heading that it stands under. */
  heading: string;
  /** In registers, where projects are mixed; else empty. */
  projects: LinkView[];
  open: boolean;
  /** «Öppen sedan 16 januari 2017, 4 möten» or «Klar 13 februari 2017»; nothing for a decision. */
  state: string;
  due?: string | undefined;
  /** Who is to do it, where its own words do not name them all; else empty. */
  owners: string;
  /** The group that it waits for, where that is another one. */
  destination?: LinkView | undefined;
  answer?: string | undefined;
  history: EventView[];
}

/** What became of an outcome later. */
export interface EventView {
  /** «Klart» */
  label: string;
  date: DateView;
  text: string;
  /** The meeting, at the anchor where its minutes say so; a follow-up has none. */
  source?: LinkView | undefined;
}

/** A follow-up, which came after a meeting, on a timeline. */
export interface FollowupView {
  date: DateView;
  text: string;
  /** The outcomes that it is about. */
  outcomes: LinkView[];
}

/** An outcome as it is listed; it has owners on the page of its own meeting only, projects in registers only. */
export function outcomeView(
  outcome: Outcome,
  context: Context,
  where: 'meeting' | 'register' | 'elsewhere' = 'elsewhere',
): OutcomeView {
  const { kind, text, meeting, section, group, answer, due, owners } = outcome;
  const isNamed = (name: string): boolean => text.includes(name);
  return {
    kind,
    label: kinds[kind].word,
    text: context.typeset(capitalised(text)),
    href: context.href(outcomePath(outcome)),
    date: dateView(meeting.date),
    group: groupLink(meeting.group, context),
    heading: section.title,
    projects: where === 'register' ? outcome.projects.map((project) => projectLink(project, context)) : [],
    open: isOpen(outcome),
    state: unbroken(stateText(outcome, context.archive.today)),
    due: due && !text.includes(due.text) ? unbroken(due.text) : undefined,
    owners: where === 'meeting' && !owners.every(isNamed) ? owners.join(', ') : '',
    destination: group === meeting.group || !isOpen(outcome) ? undefined : groupLink(group, context),
    answer: answer && context.typeset(answer),
    history: outcome.history.map((event) => eventView(event, context)),
  };
}

/** Whether something is still to be done about it. */
export function isOpen({ state }: Outcome): boolean {
  return state === 'open';
}

/** The path of an outcome: its anchor on its meeting's page. */
export function outcomePath({ meeting, anchor }: Outcome): string {
  return meetingPath(meeting.id, anchor);
}

/** A follow-up as timelines show it. */
export function followupView({ date, text, outcomes }: Followup, context: Context): FollowupView {
  return {
    date: dateView(date),
    text: context.typeset(text),
    outcomes: outcomes.map((outcome) => outcomeLink(outcome, context)),
  };
}

/** The follow-ups that some outcomes have had, oldest first, each once. */
export function followupsOf(outcomes: readonly Outcome[]): Followup[] {
  const all = outcomes.flatMap(({ history }) =>
    history.flatMap(({ source }) => ('followup' in source ? source.followup : [])),
  );
  return [...new Set(all)].toSorted((a, b) => comparePlain(a.date, b.date) || comparePlain(a.id, b.id));
}

/** «Uppgift från 16 januari 2017», leading there. */
export function outcomeLink(outcome: Outcome, { href }: Context): LinkView {
  return {
    href: href(outcomePath(outcome)),
    text: unbroken(uiText.outcomeFrom(kinds[outcome.kind].word, formatDate(outcome.meeting.date))),
  };
}

/** An event in an outcome's history, with its word, and where it stands. */
export function eventView({ outcome, kind, date, text, source }: OutcomeEvent, context: Context): EventView {
  const done = kinds[outcome.kind].lifecycle?.done;
  return {
    label: kind === 'done' && done ? done : uiText.outcomeEvents[kind],
    date: dateView(date),
    text: context.typeset(text),
    ...('meeting' in source && {
      source: meetingLink(source.meeting, context, source.anchor),
    }),
  };
}

/** How it stands; empty when something closed it later, for its history says so. */
function stateText({ kind, state, meeting, closed, age, due }: Outcome, today: CalendarDate): string {
  const { lifecycle } = kinds[kind];
  if (!lifecycle || closed) return '';
  if (state !== 'open') return `${lifecycle.closed} ${formatDate(meeting.date)}`;
  const since = uiText.openSince(lifecycle.open, formatDate(meeting.date), age.meetings);
  return due?.date && due.date < today ? `${since}. ${uiText.overdue(formatDate(due.date))}` : since;
}

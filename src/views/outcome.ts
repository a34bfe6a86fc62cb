/** An outcome in a list: its text, source, state and history. */
import type { Outcome } from '../archive/archive.ts';
import type { OutcomeKind } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { groupLink, type LinkView, projectLink } from './links.ts';
import { type EventView, eventView } from './outcome-event.ts';
import { outcomePath } from './outcome-link.ts';
import { isOpen, stateText } from './outcome-state.ts';
import { dueText, outcomeText } from './outcome-text.ts';

/** All that a list prints of an outcome. */
export interface OutcomeView {
  kind: OutcomeKind;
  label: string;
  text: string;
  /** The address of its anchor in the minutes. */
  href: string;
  date: DateView;
  group: LinkView;
  /** What it is about, where its text does not say it; may be empty. */
  heading: string;
  /** Its projects, in registers; else empty. */
  projects: LinkView[];
  open: boolean;
  /** Its state in words, «Lovades 16 januari 2017, 4 möten har gått» or «Klar 13 februari 2017»; may be empty. */
  state: string;
  /** Its due date as written, with days in words; undefined when its text contains it. */
  due?: string | undefined;
  /** Its owners, on the page of its meeting, where its text does not name them all; else empty. */
  owners: string;
  /** The group that it is carried over to; undefined when it is the meeting's own or the outcome is closed. */
  destination?: LinkView | undefined;
  answer?: string | undefined;
  history: EventView[];
}

/** An outcome as an item of a list on a page; only `meeting` has owners, only `register` has projects. */
export function outcomeView(
  outcome: Outcome,
  context: Context,
  page: 'meeting' | 'register' | 'other' = 'other',
): OutcomeView {
  const { kind, text, meeting, topic, group, answer, due, owners } = outcome;
  const isNamed = (name: string): boolean => text.includes(name);
  return {
    kind,
    label: kinds[kind].word,
    text: context.typeset(outcomeText(outcome)),
    href: context.href(outcomePath(outcome)),
    date: dateView(meeting.date),
    group: groupLink(meeting.group, context),
    heading: text.startsWith(`${topic} – `) ? '' : topic,
    projects: page === 'register' ? outcome.projects.map((project) => projectLink(project, context)) : [],
    open: isOpen(outcome),
    state: unbroken(stateText(outcome, context.archive.today)),
    due: due && !text.includes(due.text) ? unbroken(dueText(due, meeting.date)) : undefined,
    owners: page === 'meeting' && !owners.every(isNamed) ? owners.join(', ') : '',
    destination: group === meeting.group || !isOpen(outcome) ? undefined : groupLink(group, context),
    answer: answer && context.typeset(answer),
    history: outcome.history.map((event) => eventView(event, context)),
  };
}

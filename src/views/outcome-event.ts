/** An event in the history of an outcome, in a list. */
import type { OutcomeEvent } from '../archive/archive.ts';
import type { EventKind } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { type LinkView, meetingLink } from './links.ts';
import { uiText } from './ui-text.ts';

/** An event in the history of an outcome. */
export interface EventView {
  /** «Klart» */
  label: string;
  date: DateView;
  text: string;
  /** The anchor of the event in a meeting's minutes; undefined for a follow-up. */
  source?: LinkView | undefined;
}

/** The label of an event, «Klart»; it depends on the kind of the outcome. */
export function eventLabel({ outcome, kind }: OutcomeEvent): string {
  const labels: Partial<Record<EventKind, string>> = kinds[outcome.kind].lifecycle ?? {};
  return (kind === 'done' || kind === 'again' ? labels[kind] : undefined) ?? uiText.outcomeEvents[kind];
}

/** The view of an event. */
export function eventView(event: OutcomeEvent, context: Context): EventView {
  const { date, text, source } = event;
  return {
    label: eventLabel(event),
    date: dateView(date),
    text: context.typeset(text),
    ...('meeting' in source && { source: meetingLink(source.meeting, context, source.anchor) }),
  };
}

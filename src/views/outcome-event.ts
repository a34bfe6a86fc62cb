/** An event in the history of an outcome: its label, and the place in the minutes. */
import type { OutcomeEvent } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { EventKind } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { uiText } from './ui-text.ts';

/** The label of an event, «Klart»; it depends on the kind of the outcome. */
export function eventLabel({ outcome, kind }: OutcomeEvent): string {
  const labels: Partial<Record<EventKind, string>> = kinds[outcome.kind].lifecycle ?? {};
  return (kind === 'done' || kind === 'again' ? labels[kind] : undefined) ?? uiText.outcomeEvents[kind];
}

/** The path of an event in the minutes; undefined for a follow-up. */
export function eventPath({ source }: OutcomeEvent): string | undefined {
  return 'meeting' in source ? meetingPath(source.meeting.id, source.anchor) : undefined;
}

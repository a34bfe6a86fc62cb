/** What became of an outcome later. */
import type { OutcomeEvent } from '../archive/archive.ts';
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
  /** The meeting, at the anchor where its minutes say so; a follow-up has none. */
  source?: LinkView | undefined;
}

/** An event, with the label that its kind of outcome has for it. */
export function eventView({ outcome, kind, date, text, source }: OutcomeEvent, context: Context): EventView {
  const done = kinds[outcome.kind].lifecycle?.done;
  return {
    label: kind === 'done' && done ? done : uiText.outcomeEvents[kind],
    date: dateView(date),
    text: context.typeset(text),
    ...('meeting' in source && { source: meetingLink(source.meeting, context, source.anchor) }),
  };
}

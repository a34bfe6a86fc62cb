/** The outcomes on a meeting's page: its own, by kind, and its events of outcomes of earlier meetings. */
import type { Meeting, OutcomeEvent } from '../archive/archive.ts';
import { outcomeKinds } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { type OutcomeView, outcomeView } from './outcome.ts';
import { eventView } from './outcome-event.ts';
import { outcomeLink } from './outcome-link.ts';

/** The outcomes of one kind. */
export interface OutcomesOfKindView {
  heading: string;
  items: OutcomeView[];
}

/** An event in which minutes answer, close or mention an outcome of an earlier meeting. */
export interface EarlierOutcomeView {
  /** «Klart» */
  label: string;
  text: string;
  /** The address of its anchor in the minutes. */
  href: string;
  outcome: LinkView;
}

/** The meeting's own outcomes, in the order of `outcomeKinds`; a kind without outcomes is left out. */
export function outcomesByKind(meeting: Meeting, context: Context): OutcomesOfKindView[] {
  return outcomeKinds
    .map((kind) => ({
      heading: kinds[kind].heading,
      items: meeting.outcomes
        .filter((outcome) => outcome.kind === kind)
        .map((outcome) => outcomeView(outcome, context, 'meeting')),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The meeting's events of outcomes of earlier meetings, in the order of its text. */
export function earlierOutcomes({ events }: Meeting, context: Context): EarlierOutcomeView[] {
  return events.map((event) => earlierOutcome(event, context));
}

function earlierOutcome(event: OutcomeEvent, context: Context): EarlierOutcomeView {
  const { label, text, source } = eventView(event, context);
  return { label, text, href: source?.href ?? '', outcome: outcomeLink(event.outcome, context) };
}

/** Follow-ups, which are written between meetings, as items of timelines. */
import type { Followup, Outcome } from '../archive/archive.ts';
import { comparePlain } from '../domain/order.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import type { LinkView } from './links.ts';
import { outcomeLink } from './outcome-link.ts';

/** A follow-up on a timeline. */
export interface FollowupView {
  date: DateView;
  text: string;
  /** The outcomes that it is about. */
  outcomes: LinkView[];
}

/** A follow-up as an item of a timeline. */
export function followupView({ date, text, outcomes }: Followup, context: Context): FollowupView {
  return {
    date: dateView(date),
    text: context.typeset(text),
    outcomes: outcomes.map((outcome) => outcomeLink(outcome, context)),
  };
}

/** The follow-ups in the histories of some outcomes, oldest first, without duplicates. */
export function followupsOf(outcomes: readonly Outcome[]): Followup[] {
  const all = outcomes.flatMap(({ history }) =>
    history.flatMap(({ source }) => ('followup' in source ? source.followup : [])),
  );
  return [...new Set(all)].toSorted((a, b) => comparePlain(a.date, b.date) || comparePlain(a.id, b.id));
}

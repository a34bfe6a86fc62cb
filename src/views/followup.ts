/** Follow-ups, which are written between meetings, as items of timelines. */
import type { Followup } from '../archive/archive.ts';
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

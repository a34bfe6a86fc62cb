/** The outcomes on a meeting's page: its own, and those of earlier meetings that it had news of. */
import type { Meeting, Outcome } from '../archive/archive.ts';
import { outcomeKinds } from '../domain/outcome.ts';
import type { Context } from './context.ts';
import { type EntryView, entry } from './entry.ts';
import { newsView, outcomeEntry } from './outcome.ts';
import { outcomeLink } from './outcome-link.ts';
import { isOpen } from './outcome-state.ts';

/** The outcomes of a meeting, in the order in which they are read. */
export interface MeetingOutcomesView {
  /** What was decided and what is open: as many as fit on a phone before the text. */
  first: EntryView[];
  /** The rest of these. */
  rest: EntryView[];
  /** Its own outcomes that are closed. */
  closed: EntryView[];
  /** The outcomes of earlier meetings, with what it said of each. */
  earlier: EntryView[];
}

/** How many lines of a phone may be used before the text, and about how many letters are in each. */
const LINES = 9;
const LETTERS = 28;

/** The outcomes on a meeting's page; kinds are in the order of `outcomeKinds`, outcomes of a kind in that of the text. */
export function meetingOutcomes(meeting: Meeting, context: Context): MeetingOutcomesView {
  const own = outcomeKinds.flatMap((kind) => meeting.outcomes.filter((outcome) => outcome.kind === kind));
  const entries = (outcomes: readonly Outcome[]): EntryView[] =>
    outcomes.map((outcome) => outcomeEntry(outcome, context, { isOwnPage: true }));
  const shown = entries(own.filter((outcome) => isOpen(outcome) || outcome.kind === 'decision'));
  const fitting = countOfFitting(shown);
  return {
    first: shown.slice(0, fitting),
    rest: shown.slice(fitting),
    closed: entries(own.filter((outcome) => !isOpen(outcome) && outcome.kind !== 'decision')),
    earlier: earlierOutcomes(meeting, context),
  };
}

/** How many entries fit on a phone before the text, at least one; one more than fits is shown rather than folded alone. */
function countOfFitting(entries: readonly EntryView[]): number {
  let lines = 0;
  const first = entries.findIndex((item) => {
    lines += linesOf(item);
    return lines > LINES;
  });
  return first < 0 || first === entries.length - 1 ? entries.length : Math.max(first, 1);
}

/** About how many lines of a phone an entry takes. */
function linesOf({ text, facts, news }: EntryView): number {
  return (
    1 + Math.ceil((text?.shown.length ?? 0) / LETTERS) + (text?.rest ? 1 : 0) + facts.length + (news.length > 0 ? 1 : 0)
  );
}

/** The outcomes of earlier meetings of which the minutes have news, each with its text and the news, in the order of the minutes. */
function earlierOutcomes({ events }: Meeting, context: Context): EntryView[] {
  return events.map((event) => {
    const { outcome, source } = event;
    const { text, state } = outcomeEntry(outcome, context);
    const href = 'anchor' in source ? `#${source.anchor}` : undefined;
    return entry({
      state,
      topic: [outcomeLink(outcome, context)],
      text,
      news: [{ ...newsView(event, context), date: undefined, href }],
    });
  });
}

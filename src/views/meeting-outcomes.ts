/** The outcomes on a meeting's page: its own, and those of earlier meetings that it had news of. */
import type { Meeting, Outcome } from '../archive/archive.ts';
import { grouped } from '../domain/grouped.ts';
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
const LINES = 16;
const LETTERS = 28;

/** An outcome and its entry. */
interface Listed {
  outcome: Outcome;
  item: EntryView;
}

/** The outcomes on a meeting's page; kinds are in the order of `outcomeKinds`, outcomes of a kind in that of the text. */
export function meetingOutcomes(meeting: Meeting, context: Context): MeetingOutcomesView {
  const own = outcomeKinds
    .flatMap((kind) => meeting.outcomes.filter((outcome) => outcome.kind === kind))
    .map((outcome): Listed => ({ outcome, item: outcomeEntry(outcome, context, { isOwnPage: true }) }));
  const shown = own.filter(({ outcome }) => isOpen(outcome) || outcome.kind === 'decision');
  const first = fitting(shown);
  const entries = (some: readonly Listed[]): EntryView[] => some.map(({ item }) => item);
  return {
    first: entries(shown.filter((outcome) => first.has(outcome))),
    rest: entries(shown.filter((outcome) => !first.has(outcome))),
    closed: entries(own.filter((outcome) => !shown.includes(outcome))),
    earlier: earlierOutcomes(meeting, context),
  };
}

/** Those that fit on a phone before the text: the first of each kind, then the second; at least one. */
function fitting(shown: readonly Listed[]): ReadonlySet<Listed> {
  const kinds = [...grouped(shown, ({ outcome }) => outcome.kind).values()];
  const inTurn = shown.flatMap((_, turn) => kinds.flatMap((ofKind) => ofKind[turn] ?? []));
  let lines = 0;
  const last = inTurn.findIndex(({ item }) => {
    lines += linesOf(item);
    return lines > LINES;
  });
  return new Set(last < 0 ? inTurn : inTurn.slice(0, Math.max(last, 1)));
}

/** About how many lines of a phone an entry takes. */
function linesOf({ text, facts, news }: EntryView): number {
  const ofText = Math.ceil((text?.shown.length ?? 0) / LETTERS) + (text?.rest ? 1 : 0);
  // a line for the topic, and about a line between entries
  return 2 + ofText + facts.length + (news.length > 0 ? 2 : 0);
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

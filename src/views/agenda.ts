/** What waits for a meeting, as its page lists it. */
import type { Occasion, Outcome } from '../archive/archive.ts';
import { agendaOf, agendaParts } from '../archive/planning/agenda.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { outcomeEntry } from './outcome.ts';
import { uiText } from './ui-text.ts';

/** What waits for a meeting; `heading` says what it is. */
export interface AgendaView {
  heading: string;
  /** The first items of each part, and the rest of them, which is folded. */
  parts: { heading: string; items: EntryView[]; rest: EntryView[] }[];
}

/** The most items of a part that stand open: a group may have a hundred old questions. */
const MOST = 5;

/** What waits for a meeting, but for the outcomes that its notice takes up itself; undefined when nothing does. */
export function agendaView(
  occasion: Pick<Occasion, 'group' | 'date'>,
  context: Context,
  takenUp: ReadonlySet<Outcome> = new Set(),
): AgendaView | undefined {
  const agenda = agendaOf(occasion);
  const { group } = occasion;
  const parts = agendaParts
    .map((part) => ({
      heading: uiText.agenda.parts[part],
      items: agenda[part]
        .filter((outcome) => !takenUp.has(outcome))
        .map((outcome) => outcomeEntry(outcome, context, { group })),
    }))
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => ({ heading, items: items.slice(0, MOST), rest: items.slice(MOST) }));
  if (parts.length === 0) return undefined;
  return { heading: takenUp.size > 0 ? uiText.agenda.since : uiText.agenda.waits, parts };
}

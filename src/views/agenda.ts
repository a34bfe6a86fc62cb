/** What waits for a meeting, as its page lists it. */
import type { Occasion, Outcome } from '../archive/archive.ts';
import { agendaOf, agendaParts } from '../archive/planning/agenda.ts';
import type { Context } from './context.ts';
import { type OutcomeView, outcomeView } from './outcome.ts';
import { uiText } from './ui-text.ts';

/** What waits for a meeting; `heading` says what it is. */
export interface AgendaView {
  heading: string;
  parts: { heading: string; items: OutcomeView[] }[];
}

/** What waits for a meeting, but for the outcomes that its notice takes up itself; undefined when nothing does. */
export function agendaView(
  occasion: Pick<Occasion, 'group' | 'date'>,
  context: Context,
  takenUp: ReadonlySet<Outcome> = new Set(),
): AgendaView | undefined {
  const agenda = agendaOf(occasion);
  const parts = agendaParts
    .map((part) => ({
      heading: uiText.agenda.parts[part],
      items: agenda[part]
        .filter((outcome) => !takenUp.has(outcome))
        .map((outcome) => ({ ...outcomeView(outcome, context), destination: undefined })),
    }))
    .filter(({ items }) => items.length > 0);
  if (parts.length === 0) return undefined;
  return { heading: takenUp.size > 0 ? uiText.agenda.since : uiText.agenda.waits, parts };
}

/** The state of an outcome as of the archive's day. */
import type { Outcome } from '../archive/archive.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { formatDate } from '../swedish/calendar.ts';
import type { StateView } from './entry.ts';
import { uiText } from './ui-text.ts';

/** Whether an outcome is open. */
export function isOpen({ state }: Outcome): boolean {
  return state === 'open';
}

/** Whether a promise is open after its due date; a question or a call is not late. */
function isLate({ kind, state, due }: Outcome, today: CalendarDate): boolean {
  const isPromise = kinds[kind].register === 'tasks';
  return isPromise && state === 'open' && due?.date !== undefined && due.date < today;
}

/** Its state as a word and a shape: «Inte klar», «Försenad», «Klar». */
export function stateView(outcome: Outcome, today: CalendarDate): StateView {
  const { word, lifecycle } = kinds[outcome.kind];
  if (!lifecycle) return { shape: 'made', word };
  if (isLate(outcome, today)) return { shape: 'late', word: uiText.late };
  if (outcome.state === 'open') return { shape: 'open', word: lifecycle.open };
  if (outcome.state === 'dropped') return { shape: 'dropped', word: uiText.outcomeEvents.dropped };
  return { shape: 'done', word: lifecycle.closed };
}

/** How long an open outcome has waited, or when it should have been done: «5 möten har gått»; empty for others, and for calls. */
export function waitText(outcome: Outcome, today: CalendarDate): string {
  const { state, age, due } = outcome;
  if (state !== 'open' || kinds[outcome.kind].register === 'calls') return '';
  if (due?.date !== undefined && isLate(outcome, today)) return uiText.overdue(formatDate(due.date));
  return age.meetings > 0 ? uiText.meetingsPassed(age.meetings) : '';
}

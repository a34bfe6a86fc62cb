/** The state of an outcome as of the archive's day. */
import type { Outcome } from '../archive/archive.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { formatDate } from '../swedish/calendar.ts';
import { uiText } from './ui-text.ts';

/** Whether an outcome is open. */
export function isOpen({ state }: Outcome): boolean {
  return state === 'open';
}

/** Its state, «Lovades 16 januari 2017, 4 möten har gått»; empty for a decision, and when a later event closed it. */
export function stateText({ kind, state, meeting, closed, age, due }: Outcome, today: CalendarDate): string {
  const { lifecycle } = kinds[kind];
  if (!lifecycle || closed) return '';
  if (state !== 'open') return `${lifecycle.closed} ${formatDate(meeting.date)}`;
  const since = uiText.openSince(lifecycle.open, formatDate(meeting.date), age.meetings);
  return due?.date && due.date < today ? `${since}. ${uiText.overdue(formatDate(due.date))}` : since;
}

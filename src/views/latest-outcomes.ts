/** The order of lists that begin with what is newest. */
import type { Outcome } from '../archive/archive.ts';
import { comparePlain } from '../domain/order.ts';

/** Outcomes by the day each was closed, else the day of its meeting, latest first; those of a day keep their order. */
export function latestFirst(outcomes: readonly Outcome[]): Outcome[] {
  const day = (outcome: Outcome): string => outcome.closed?.date ?? outcome.meeting.date;
  return outcomes.toSorted((a, b) => comparePlain(day(b), day(a)));
}

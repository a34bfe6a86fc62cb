/** What of a group's plans is news to those who follow it: that a meeting is moved to another day, or cancelled. */
import type { CalendarDate } from '../../domain/dates.ts';
import { hasMinutes, type OccasionChange } from '../archive.ts';
import type { PlanSource } from './plan-source.ts';

/** What was known of a meeting before a source. */
interface Known {
  date: CalendarDate;
  /** Every day that it was planned for; none when nothing was known. */
  days: readonly CalendarDate[];
  cancelled?: string | undefined;
}

/**
 * What a source changes. The group's own file tells nobody anything, and minutes don't tell that their own meeting was
 * moved: it has been held.
 */
export function changesBy(
  { date, movedFrom = [], cancelled, announcedBy, meeting }: PlanSource,
  known: Known,
): OccasionChange[] {
  const source = announcedBy ?? meeting;
  if (!source || (source === meeting && hasMinutes(meeting))) return [];
  const from = known.days.length > 0 ? known.date : movedFrom.at(-1);
  return [
    ...(from !== undefined && from !== date ? [{ kind: 'moved' as const, from, to: date, source }] : []),
    ...(cancelled !== undefined && known.cancelled === undefined ? [{ kind: 'cancelled' as const, source }] : []),
  ];
}

/** What of a group's plans is news to those who follow it: that a meeting is moved to another day, or cancelled. */
import type { CalendarDate } from '../../domain/dates.ts';
import { hasMinutes, type OccasionChange } from '../archive.ts';
import type { PlanSource } from './plan-source.ts';

/** What was known of a meeting before a source; its day is that of the source when nothing was. */
interface Known {
  date: CalendarDate;
  cancelled?: string | undefined;
  /** What has been told of it. */
  changes: readonly OccasionChange[];
}

/**
 * What a source changes. The group's own file tells nobody anything, and minutes don't tell that their own meeting was
 * moved: it has been held.
 */
export function changesBy(source: PlanSource, known: Known): OccasionChange[] {
  const { announcedBy, notice, meeting, date, cancelled } = source;
  const teller = announcedBy ?? notice ?? meeting;
  if (!teller || (teller === meeting && hasMinutes(meeting))) return [];
  const from = movedNow(source, known);
  const isKnownCancelled = known.cancelled !== undefined && known.changes.some(({ kind }) => kind === 'cancelled');
  return [
    ...(from ? [{ kind: 'moved' as const, from, to: date, source: teller }] : []),
    ...(cancelled !== undefined && !isKnownCancelled ? [{ kind: 'cancelled' as const, source: teller }] : []),
  ];
}

/** The day from which a source moves the meeting, unless that has been told: sources repeat what older ones said. */
function movedNow({ date, movedFrom = [] }: PlanSource, known: Known): CalendarDate | undefined {
  if (known.date !== date && movedFrom.includes(known.date)) return known.date;
  const knownDays = known.changes.flatMap((change) => (change.kind === 'moved' ? change.from : []));
  return movedFrom.findLast((day) => day !== date && !knownDays.includes(day));
}

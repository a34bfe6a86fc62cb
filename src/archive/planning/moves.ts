/** Which days a group's meetings were moved from, and to which. */
import type { CalendarDate } from '../../domain/dates.ts';
import type { PlanSource } from './plan-source.ts';

/** The day on which the meeting that a source speaks of is now. */
export type DayNow = (source: PlanSource) => CalendarDate;

/** A move, and who says so. */
interface Move {
  to: CalendarDate;
  by: unknown;
}

/**
 * The days as the sources move them, of which a later one counts before an earlier one: a meeting may be moved back. Moves
 * that one file tells stand side by side, «20 → 27, 27 → 4»; only those of different files follow on each other.
 */
export function movesIn(sources: readonly PlanSource[]): DayNow {
  const moves = new Map<CalendarDate, Move>();
  for (const source of sources) {
    const { date, formerDays = [] } = source;
    const by = fileOf(source);
    for (const day of formerDays) if (day !== date) moves.set(day, { to: date, by });
    if (formerDays.length > 0 && moves.get(date)?.by !== by) moves.delete(date);
  }
  return (source) => {
    const seen = new Set<CalendarDate>();
    let now = source.date;
    let by = (source.formerDays ?? []).length > 0 ? fileOf(source) : undefined;
    for (let move = moves.get(now); move && move.by !== by && !seen.has(move.to); move = moves.get(now)) {
      // after the moved meeting its old day is free for another one
      if (isSaidAfter(source, move.to)) break;
      seen.add(move.to);
      now = move.to;
      by = move.by;
    }
    return now;
  };
}

function fileOf({ announcedBy, meeting, notice }: PlanSource): unknown {
  return announcedBy ?? meeting ?? notice ?? 'the file of the group';
}

/** Whether a source was written on a day or after it; of a notice that tells no day, and of the group's file, nobody knows. */
function isSaidAfter({ announcedBy, meeting, published }: PlanSource, day: CalendarDate): boolean {
  const announced = announcedBy?.date ?? (meeting ? published : undefined);
  return announced !== undefined && announced >= day;
}

/** Which days a group's meetings were moved from, and to which. */
import type { CalendarDate } from '../../domain/dates.ts';
import type { PlanSource } from './plan-source.ts';

/** The day on which a meeting that was planned for a day is now. */
export type DayNow = (day: CalendarDate) => CalendarDate;

/** The days as the sources move them, of which a later one counts before an earlier one: a meeting may be moved back. */
export function movesIn(sources: readonly PlanSource[]): DayNow {
  const to = new Map<CalendarDate, CalendarDate>();
  for (const { date, formerDays = [] } of sources) {
    for (const day of formerDays) if (day !== date) to.set(day, date);
    if (formerDays.length > 0) to.delete(date);
  }
  return (day) => {
    const seen = new Set<CalendarDate>();
    let now = day;
    for (let next = to.get(now); next !== undefined && !seen.has(next); next = to.get(now)) {
      seen.add(next);
      now = next;
    }
    return now;
  };
}

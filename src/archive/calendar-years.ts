/** The years whose earlier meetings have a page of the calendar. */
import { byYear } from '../domain/by-year.ts';
import { comparePlain } from '../domain/order.ts';
import type { Archive, Occasion } from './archive.ts';

/** The meetings of a year before the archive's day, the latest first, without days that only a schedule names. */
export interface CalendarYear {
  /** `yyyy` */
  year: string;
  occasions: readonly Occasion[];
}

/** The years with earlier meetings, the latest first. */
export function calendarYears({ groups, today }: Pick<Archive, 'groups' | 'today'>): CalendarYear[] {
  const earlier = groups
    .flatMap(({ occasions }) => occasions.filter(({ date, isNamed }) => isNamed && date < today))
    .toSorted(
      (a, b) =>
        comparePlain(b.date, a.date) ||
        comparePlain(b.time?.start ?? '', a.time?.start ?? '') ||
        comparePlain(a.group.id, b.group.id),
    );
  return byYear(earlier, ({ date }) => date).map(({ year, items }) => ({ year, occasions: items }));
}

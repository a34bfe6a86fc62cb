/** Groups the items of a list by calendar year. */
import type { CalendarDate } from '../domain/dates.ts';
import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';

/** The items of a year. */
export interface YearView<Item> {
  /** `yyyy` */
  year: string;
  items: Item[];
}

/** Items by the year of their date, the latest year first; within a year they keep their order. */
export function byYear<Item>(items: readonly Item[], dateOf: (item: Item) => CalendarDate): YearView<Item>[] {
  return [...grouped(items, (item) => dateOf(item).slice(0, 4))]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .toSorted((a, b) => comparePlain(b.year, a.year));
}

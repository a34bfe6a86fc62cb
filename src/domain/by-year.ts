/** Groups the items of a list by calendar year. */
import type { CalendarDate } from './dates.ts';
import { grouped } from './grouped.ts';
import { comparePlain } from './order.ts';

/** The items of a year. */
export interface ItemsOfYear<Item> {
  /** `yyyy` */
  year: string;
  items: readonly Item[];
}

/** Items by the year of their date, the latest year first; within a year they keep their order. */
export function byYear<Item>(items: readonly Item[], dateOf: (item: Item) => CalendarDate): ItemsOfYear<Item>[] {
  return [...grouped(items, (item) => dateOf(item).slice(0, 4))]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .toSorted((a, b) => comparePlain(b.year, a.year));
}

/** The years of a long list that have a page of their own, so that the page of the whole list stays light. */

import { grouped } from '../domain/grouped.ts';
import { comparePlain } from '../domain/order.ts';

/** The items of a year. */
export interface ItemsOfYear<Item> {
  /** `yyyy` */
  year: string;
  items: readonly Item[];
}

/**
 * The years of a list, the latest first: `near`, those on its page, and `apart`, those with a page of their own. Near are
 * the latest year, however long, and the years before it as long as all of them have at most `most` items. A year that
 * is apart stays apart while the list grows, so that its address lasts.
 */
export function yearsApart<Item>(
  items: readonly Item[],
  yearOf: (item: Item) => string,
  most: number,
): { near: ItemsOfYear<Item>[]; apart: ItemsOfYear<Item>[] } {
  const years = [...grouped(items, yearOf)]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .toSorted((a, b) => comparePlain(b.year, a.year));
  let counted = 0;
  const first = years.findIndex((year, index) => {
    counted += year.items.length;
    return index > 0 && counted > most;
  });
  const end = first < 0 ? years.length : first;
  return { near: years.slice(0, end), apart: years.slice(end) };
}

/** The years of a long list that have a page of their own, so that the page of the whole list stays light. */
import { byYear, type ItemsOfYear } from '../domain/by-year.ts';
import type { CalendarDate } from '../domain/dates.ts';

/**
 * The years of a list, the latest first: `near`, those on its page, and `apart`, those with a page of their own. Near are
 * the latest year, however long, and the years before it as long as all of them have at most `most` items. A year that
 * is apart stays apart while the list grows, so that its address lasts.
 */
export function yearsApart<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => CalendarDate,
  most: number,
): { near: ItemsOfYear<Item>[]; apart: ItemsOfYear<Item>[] } {
  const years = byYear(items, dateOf);
  let counted = 0;
  const first = years.findIndex((year, index) => {
    counted += year.items.length;
    return index > 0 && counted > most;
  });
  const end = first < 0 ? years.length : first;
  return { near: years.slice(0, end), apart: years.slice(end) };
}

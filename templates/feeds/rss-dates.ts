/** The functions of Eleventy's RSS plugin for dates in feeds; its ready-made feed is not valid for every text that authors write. */
import { dateToRfc3339, dateToRfc822 as formatRfc822, getNewestCollectionItemDate } from '@11ty/eleventy-plugin-rss';

export { dateToRfc3339 };

const formatted = new Map<number, string>();

/** An instant in the form of RFC 822, in UTC; the plugin's default is the time zone of the machine. */
export function dateToRfc822(date: Date): string {
  // The plugin makes a formatter for each date, and the same dates occur in many feeds.
  const known = formatted.get(date.getTime()) ?? formatRfc822(date, 'UTC');
  formatted.set(date.getTime(), known);
  return known;
}

/** The newest date of some items; there must be at least one item. */
export function newestDate(items: readonly { date: Date }[]): Date {
  return getNewestCollectionItemDate(items);
}

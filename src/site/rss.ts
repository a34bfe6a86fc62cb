/** The functions of Eleventy's RSS plugin that our feeds are made with; its ready-made feed breaks on what people write. */
import { dateToRfc3339, dateToRfc822 as formatRfc822, getNewestCollectionItemDate } from '@11ty/eleventy-plugin-rss';

export { dateToRfc3339 };

const formatted = new Map<number, string>();

/** An instant as RFC 822 has it, in UTC; the plugin's own default is the machine's zone. */
export function dateToRfc822(date: Date): string {
  // The plugin makes a formatter for each date, and the same dates come in many feeds.
  const known = formatted.get(date.getTime()) ?? formatRfc822(date, 'UTC');
  formatted.set(date.getTime(), known);
  return known;
}

/** The newest date of some items, of which there must be one. */
export function newestDate(items: readonly { date: Date }[]): Date {
  return getNewestCollectionItemDate(items);
}

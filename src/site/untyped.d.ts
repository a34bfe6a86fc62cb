/** Types for packages that have none, as far as they are used here. */

declare module '@11ty/eleventy-plugin-rss' {
  export function dateToRfc3339(date: Date): string;
  export function dateToRfc822(date: Date, timeZone: string): string;
  export function getNewestCollectionItemDate(items: readonly { date: Date }[]): Date;
}

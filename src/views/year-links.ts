/** Which years a list shows, and links to the pages of the others. */
import type { LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/**
 * The fewest items that a list by year begins with: two or three screens of a phone. In January, or where little happens
 * in a year, the latest year alone would show hardly anything of what has happened lately.
 */
export const LEAST_ITEMS = 10;

/** A link to the page of a year; its text is the year. */
export interface YearLinkView extends LinkView {
  /** The anchor that the year has where it is listed: old links to it lead to the link. */
  id?: string | undefined;
  /** The anchors that its items have where it is listed. */
  anchors?: readonly string[];
  /** How many items the year has there. */
  count: number;
}

/** The latest years, each whole, until they have at least `least` items; and the years before them. */
export function latestYears<Year extends { items: readonly unknown[] }>(
  years: readonly Year[],
  least = LEAST_ITEMS,
): { latest: Year[]; earlier: Year[] } {
  let items = 0;
  const first = years.findIndex((year) => {
    items += year.items.length;
    return items >= least;
  });
  const end = first < 0 ? years.length : first + 1;
  return { latest: years.slice(0, end), earlier: years.slice(end) };
}

/** The anchor of a year in a list. */
export function yearAnchor(year: string): string {
  return `_${year}`;
}

/** Links to the years before and after one; `years` are the latest first. */
export function neighbourYears(years: readonly string[], year: string, href: (year: string) => string): LinkView[] {
  const at = years.indexOf(year);
  const [before, after] = [years[at + 1], at > 0 ? years[at - 1] : undefined];
  return [
    ...(before ? [{ href: href(before), text: uiText.years.before(before) }] : []),
    ...(after ? [{ href: href(after), text: uiText.years.after(after) }] : []),
  ];
}

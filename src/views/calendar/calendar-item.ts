/** The lists of the calendar's pages: meetings month by month. */
import type { Occasion } from '../../archive/archive.ts';
import { monthOf, yearOf } from '../../domain/dates.ts';
import { grouped } from '../../domain/grouped.ts';
import { monthNames } from '../../swedish/calendar.ts';
import { capitalised } from '../../swedish/typography.ts';
import type { Context } from '../context.ts';
import type { EntryView } from '../entry.ts';
import { occasionEntry } from '../occasion-entry.ts';

/** The meetings of a month. */
export interface CalendarMonthView {
  /** `yyyy-mm` */
  month: string;
  /** «Januari 2017» */
  heading: string;
  items: EntryView[];
}

/** Meetings month by month, in the order given. */
export function calendarMonths(
  occasions: readonly Occasion[],
  context: Context,
  { isEarlier = false } = {},
): CalendarMonthView[] {
  return [...grouped(occasions, ({ date }) => date.slice(0, 7))].map(([month, own]) => ({
    month,
    heading: headingOf(own[0]),
    items: own.map((occasion) => occasionEntry(occasion, context, { hasGroup: true, hasAddLink: true, isEarlier })),
  }));
}

function headingOf(occasion: Occasion | undefined): string {
  if (!occasion) return '';
  return `${capitalised(monthNames[monthOf(occasion.date) - 1] ?? '')} ${yearOf(occasion.date)}`;
}

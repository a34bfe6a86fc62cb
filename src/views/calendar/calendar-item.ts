/** A meeting in the lists of the calendar's pages, and these lists month by month. */
import type { Occasion } from '../../archive/archive.ts';
import { hasMinutes } from '../../archive/archive.ts';
import { monthOf, yearOf } from '../../domain/dates.ts';
import { grouped } from '../../domain/grouped.ts';
import { monthNames } from '../../swedish/calendar.ts';
import type { Context } from '../context.ts';
import { type DateView, timeText, weekdayDateView } from '../date.ts';
import { groupLink, type LinkView } from '../links.ts';
import { movedFromText } from '../occasion-text.ts';
import { uiText } from '../ui-text.ts';
import { type AddLinkView, addLink } from './calendar-links.ts';
import { occasionPath } from './event.ts';

/** A meeting. */
export interface CalendarItemView {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  /** The address of its page; a day of a schedule has none. */
  page?: string | undefined;
  isCancelled: boolean;
  /** That it was moved or cancelled, or that it has no minutes, in sentences; may be empty. */
  note: string;
  add?: AddLinkView | undefined;
}

/** The meetings of a month. */
export interface CalendarMonthView {
  /** `yyyy-mm` */
  month: string;
  /** «Januari 2017» */
  heading: string;
  items: CalendarItemView[];
}

/** Meetings month by month, in the order given. */
export function calendarMonths(occasions: readonly Occasion[], context: Context): CalendarMonthView[] {
  return [...grouped(occasions, ({ date }) => date.slice(0, 7))].map(([month, own]) => ({
    month,
    heading: headingOf(own[0]),
    items: own.map((occasion) => calendarItem(occasion, context)),
  }));
}

function headingOf(occasion: Occasion | undefined): string {
  if (!occasion) return '';
  const name = monthNames[monthOf(occasion.date) - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${yearOf(occasion.date)}`;
}

function calendarItem(occasion: Occasion, context: Context): CalendarItemView {
  const { group, date, time, venue, isNamed, state } = occasion;
  return {
    date: weekdayDateView(date),
    time: timeText(time, context),
    venue,
    group: groupLink(group, context),
    page: isNamed ? context.href(occasionPath(occasion)) : undefined,
    isCancelled: state === 'cancelled',
    note: noteOf(occasion, context),
    add: addLink(occasion, context),
  };
}

function noteOf(occasion: Occasion, { archive, typeset }: Context): string {
  const { movedFrom, state, cancelled = '', meeting, date } = occasion;
  const isPast = date < archive.today;
  const sentences = [
    ...(movedFrom.length > 0 ? [`${uiText.calendar.movedFrom(movedFromText(occasion))}.`] : []),
    ...(state === 'cancelled' ? [uiText.planning.cancelled(cancelled)] : []),
    ...(isPast && state !== 'cancelled' && !(meeting && hasMinutes(meeting)) ? [uiText.calendar.noMinutes] : []),
  ];
  return typeset(sentences.join(' '));
}

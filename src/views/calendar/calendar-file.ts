/** An iCalendar file, whose events are made when it is printed. */
import type { Occasion } from '../../archive/archive.ts';
import { calendarPath } from '../../domain/addresses.ts';
import type { Context } from '../context.ts';
import { type EventView, eventOf } from './event.ts';

/** A calendar whose view is made when it is printed. */
export interface LazyCalendar {
  /** Its file, relative to the output folder. */
  file: string;
  view(): CalendarView;
}

/** A calendar. */
export interface CalendarView {
  /** What an app that follows the calendar needs to know of it; absent for the file of a single meeting, which is copied. */
  subscription?: SubscriptionView;
  /** In the order of their days. */
  events: EventView[];
}

/** A calendar that can be followed; addresses are absolute. */
export interface SubscriptionView {
  name: string;
  /** The address of the calendar itself, where apps look for what is new. */
  url: string;
  /** The address of its page. */
  home: string;
}

/** What has a calendar: the path of its page, its former paths, and the name of a calendar that can be followed. */
interface CalendarOwner {
  path: string;
  formerPaths?: readonly string[];
  name?: string;
}

/**
 * The calendar of a page. It is printed at each of the page's former paths too, since calendar apps do not follow pages
 * that lead on.
 */
export function lazyCalendars(
  context: Context,
  { path, formerPaths = [], name }: CalendarOwner,
  occasions: () => readonly Occasion[],
): LazyCalendar[] {
  const view = (): CalendarView => ({
    ...(name !== undefined && {
      subscription: { name, url: context.absolute(calendarPath(path)), home: context.absolute(path) },
    }),
    events: occasions().map((occasion) => eventOf(occasion, context)),
  });
  return [path, ...formerPaths].map((page) => ({ file: calendarPath(page).slice(1), view }));
}

/** `/kalender/`, the coming meetings and how to subscribe to them, and `/kalender/<year>/`, the earlier ones of a year. */
import { type CalendarYear, calendarYears } from '../../archive/calendar-years.ts';
import { comingOccasions } from '../../archive/planning/occasions.ts';
import { addresses, calendarYearPath } from '../../domain/addresses.ts';
import { daysAfter } from '../../domain/dates.ts';
import { asOfText } from '../coming-meetings.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../links.ts';
import type { Passage } from '../passage.ts';
import { type ShellView, shellOf } from '../shell.ts';
import { uiText } from '../ui-text.ts';
import { type CalendarMonthView, calendarMonths } from './calendar-item.ts';
import { calendarLinks } from './calendar-links.ts';
import { subscribePassages } from './subscribe-text.ts';

/** All that `/kalender/` prints. */
export interface CalendarPageView {
  shell: ShellView;
  months: CalendarMonthView[];
  /** That days of schedules are listed for some months alone; absent when all are there. */
  further?: string | undefined;
  /** The day on which they were the coming ones. */
  asOf: string;
  /** Links to the years with earlier meetings, the latest first. */
  years: LinkView[];
  /** How to subscribe. */
  subscribe: Passage[];
}

/** All that the page of a year prints. */
export interface CalendarYearView {
  shell: ShellView;
  months: CalendarMonthView[];
  /** Links to the other years. */
  years: LinkView[];
}

/** How far ahead days that only a schedule names are listed; a year of them would hide the rest. Calendars have them all. */
const DAYS_OF_SCHEDULE = 92;

/** The page of all coming meetings. */
export function calendarView(context: Context): CalendarPageView {
  const { groups, today } = context.archive;
  const coming = comingOccasions(groups, today);
  const last = daysAfter(today, DAYS_OF_SCHEDULE);
  const listed = coming.filter(({ date, isNamed }) => isNamed || date <= last);
  return {
    shell: shellOf(context, {
      path: addresses.calendar,
      title: uiText.calendar.title,
      description: uiText.calendar.description,
    }),
    months: calendarMonths(listed, context),
    further: listed.length < coming.length ? uiText.calendar.further : undefined,
    asOf: asOfText(context),
    years: yearLinks(context),
    subscribe: subscribePassages(calendarLinks(context, addresses.calendar)),
  };
}

/** The page of a year's earlier meetings. */
export function calendarYearView({ year, occasions }: CalendarYear, context: Context): CalendarYearView {
  const path = calendarYearPath(year);
  return {
    shell: shellOf(context, {
      path,
      title: uiText.calendar.ofYear(year),
      description: uiText.calendar.yearDescription(year),
      breadcrumb: [{ href: context.href(addresses.calendar), text: uiText.calendar.title }],
    }),
    months: calendarMonths(occasions, context, { isEarlier: true }),
    years: yearLinks(context).filter(({ href }) => href !== context.href(path)),
  };
}

function yearLinks({ archive, href }: Context): LinkView[] {
  return calendarYears(archive).map(({ year }) => ({ href: href(calendarYearPath(year)), text: year }));
}

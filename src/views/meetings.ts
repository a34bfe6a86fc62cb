/** `/protokoll/`, the latest minutes and links to the years, and `/protokoll/<year>/`, all minutes of a year. */
import { type MeetingYear, meetingYears } from '../archive/meeting-years.ts';
import { addresses, meetingYearPath } from '../domain/addresses.ts';
import type { ItemsOfYear } from '../domain/by-year.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { type LinkView, listLink } from './links.ts';
import { meetingEntry } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';
import { latestYears, neighbourYears, type YearLinkView, yearAnchor } from './year-links.ts';

/** All that `/protokoll/` prints. */
export interface MeetingsView {
  shell: ShellView;
  /** The latest year, whole; with years before it, where it has few meetings. */
  years: ItemsOfYear<EntryView>[];
  /** Links to the pages of earlier years, with the number of meetings. */
  earlier: YearLinkView[];
}

/** All that the page of a year prints. */
export interface MeetingYearView {
  shell: ShellView;
  /** «38 möten, det senaste först.» */
  count: string;
  meetings: EntryView[];
  /** Links to the year before and the year after. */
  others: LinkView[];
}

/** The page of the latest minutes. */
export function meetingsView(context: Context): MeetingsView {
  const years = meetingYears(context.archive);
  const { latest, earlier } = latestYears(years.map(({ year, meetings }) => ({ year, items: meetings })));
  const newest = years[0]?.meetings[0];
  return {
    shell: shellOf(context, {
      path: addresses.meetings,
      title: uiText.meetings,
      description: uiText.years.allMeetings,
      changed: newest && changedOn(newest),
    }),
    years: latest.map(({ year, items }) => ({ year, items: items.map((meeting) => meetingEntry(meeting, context)) })),
    earlier: earlier.map(({ year, items }) => ({
      href: context.href(meetingYearPath(year)),
      text: year,
      id: yearAnchor(year),
      count: items.length,
    })),
  };
}

/** The page of a year. */
export function meetingYearPage({ year, meetings }: MeetingYear, context: Context): LazyPage<MeetingYearView> {
  const shell = shellOf(context, {
    path: meetingYearPath(year),
    title: uiText.years.ofMeetings(year),
    description: uiText.years.meetingsDescription(year),
    breadcrumb: [listLink('meetings', context)],
    changed: meetings[0] && changedOn(meetings[0]),
  });
  return lazyPage(shell, () => ({
    count: uiText.years.meetingsCounted(meetings.length),
    meetings: meetings.map((meeting) => meetingEntry(meeting, context)),
    others: neighbourYears(
      meetingYears(context.archive).map((other) => other.year),
      year,
      (other) => context.href(meetingYearPath(other)),
    ),
  }));
}

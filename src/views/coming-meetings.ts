/** Views of coming meetings, as pages list them. */
import type { Group } from '../archive/archive.ts';
import { comingOccasions } from '../archive/planning/occasions.ts';
import { meetingPath } from '../domain/addresses.ts';
import { stageOf } from '../domain/status.ts';
import type { Context } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/** A coming meeting; its time is in the site's time zone. */
export interface ComingMeetingView {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  /** The address of its page; a day of a schedule has none. */
  page?: string | undefined;
}

/** A list of coming meetings, with the text that stands there without any. */
export interface ComingListView {
  meetings: ComingMeetingView[];
  none: string;
}

/** The coming meetings of some groups, at most `most` of them. */
export function comingList(groups: readonly Group[], context: Context, most?: number): ComingListView {
  // Only the minutes of a group that still meets will have a new date.
  const meets = groups.some((group) => stageOf(group) === 'active');
  return {
    meetings: comingMeetings(groups, context).slice(0, most),
    none: meets ? `${uiText.noComingMeetings} ${uiText.datesInMinutes}` : uiText.noComingMeetings,
  };
}

/** The coming meetings of some groups, soonest first, as of the archive's day; meetings on that day are included. */
export function comingMeetings(groups: readonly Group[], context: Context): ComingMeetingView[] {
  return comingOccasions(groups, context.archive.today).map(({ id, group, date, time, venue, isNamed }) => ({
    date: weekdayDateView(date),
    time: timeText(time),
    venue,
    group: groupLink(group, context),
    page: isNamed ? context.href(meetingPath(id)) : undefined,
  }));
}

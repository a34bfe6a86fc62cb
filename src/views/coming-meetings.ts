/** Views of coming meetings, as pages list them. */
import type { Group } from '../archive/archive.ts';
import { comingOccasions } from '../archive/occasions.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView } from './links.ts';

/** A coming meeting; its time is in the site's time zone. */
export interface ComingMeetingView {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  /** The address of its notice, if it has one. */
  notice?: string | undefined;
}

/** The coming meetings of some groups, soonest first, as of the archive's day; meetings on that day are included. */
export function comingMeetings(groups: readonly Group[], context: Context): ComingMeetingView[] {
  return comingOccasions(groups, context.archive.today).map(({ group, date, time, venue, meeting }) => ({
    date: weekdayDateView(date),
    time: timeText(time),
    venue,
    group: groupLink(group, context),
    notice: meeting && context.href(meetingPath(meeting.id)),
  }));
}

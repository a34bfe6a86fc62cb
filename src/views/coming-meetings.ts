/** The meetings to come, as pages list them. */
import type { Group } from '../archive/archive.ts';
import { comingOccasions } from '../archive/occasions.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView } from './links.ts';

/** A meeting to come. */
export interface ComingMeetingView {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  /** The address of its notice, where there is one. */
  notice?: string | undefined;
}

/** The meetings to come of some groups as of the archive's day, soonest first; that day's own are among them. */
export function comingMeetings(groups: readonly Group[], context: Context): ComingMeetingView[] {
  return comingOccasions(groups, context.archive.today).map(({ group, date, time, venue, meeting }) => ({
    date: weekdayDateView(date),
    time: timeText(time),
    venue,
    group: groupLink(group, context),
    notice: meeting && context.href(meetingPath(meeting.id)),
  }));
}

/** Views of coming meetings, as pages list them. */
import type { Group, Occasion } from '../archive/archive.ts';
import { comingOccasions } from '../archive/planning/occasions.ts';
import { meetingPath } from '../domain/addresses.ts';
import { stageOf } from '../domain/status.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView } from './links.ts';
import { movedFromText } from './occasion-text.ts';
import { uiText } from './ui-text.ts';

/** The most days of one group's schedule in a list. */
const MOST_OF_SCHEDULE = 4;

/** A coming meeting; its time is in the site's time zone. */
export interface ComingMeetingView {
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  group: LinkView;
  /** «flyttat från 20 april», while it is to be held. */
  movedFrom?: string | undefined;
  /** «Inställt», with the reason where one is given. */
  cancelled?: string | undefined;
  /** The address of its page; a day of a schedule has none. */
  page?: string | undefined;
}

/** A list of coming meetings, with the text that stands there without any. */
export interface ComingListView {
  meetings: ComingMeetingView[];
  /** The day on which they were the coming ones, so that a page from some days ago is not wrong. */
  asOf: string;
  none: string;
}

/** The coming meetings of some groups, at most `most` of them. */
export function comingList(groups: readonly Group[], context: Context, most?: number): ComingListView {
  // Only the minutes of a group that still meets will have a new date.
  const meets = groups.some((group) => stageOf(group) === 'active');
  return {
    meetings: comingMeetings(groups, context).slice(0, most),
    asOf: asOfText(context),
    none: meets ? `${uiText.noComingMeetings} ${uiText.datesInMinutes}` : uiText.noComingMeetings,
  };
}

/** «Listan är från 30 juni 2017.» */
export function asOfText({ archive }: Context): string {
  return unbroken(uiText.asOf(formatDate(archive.today)));
}

/** The coming meetings of some groups, soonest first, as of the archive's day; meetings on that day are included. */
function comingMeetings(groups: readonly Group[], context: Context): ComingMeetingView[] {
  return withFewOfSchedule(comingOccasions(groups, context.archive.today)).map((occasion) =>
    comingMeeting(occasion, context),
  );
}

/** The first coming meeting of some groups that is not cancelled. */
export function nextMeeting(groups: readonly Group[], context: Context): ComingMeetingView | undefined {
  return comingMeetings(groups, context).find(({ cancelled }) => cancelled === undefined);
}

function comingMeeting(occasion: Occasion, context: Context): ComingMeetingView {
  const { id, group, date, time, venue, isNamed, movedFrom, cancelled } = occasion;
  return {
    date: weekdayDateView(date),
    time: timeText(time, context),
    venue,
    group: groupLink(group, context),
    movedFrom:
      movedFrom.length > 0 && cancelled === undefined
        ? unbroken(uiText.planning.inList.movedFrom(movedFromText(occasion)))
        : undefined,
    cancelled: cancelled === undefined ? undefined : context.typeset(uiText.planning.inList.cancelled(cancelled)),
    page: isNamed ? context.href(meetingPath(id)) : undefined,
  };
}

/** A schedule goes on for a year: of its days that nobody has named, the first of each group are enough. */
function withFewOfSchedule(occasions: readonly Occasion[]): Occasion[] {
  const listed = new Map<Group, number>();
  return occasions.filter(({ group, isNamed }) => {
    if (isNamed) return true;
    const before = listed.get(group) ?? 0;
    listed.set(group, before + 1);
    return before < MOST_OF_SCHEDULE;
  });
}

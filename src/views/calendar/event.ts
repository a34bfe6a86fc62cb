/** A meeting as an event of iCalendar files; `site/icalendar.ts` prints it. No person is named in it. */
import type { Occasion } from '../../archive/archive.ts';
import { meetingPath, targetPath } from '../../domain/addresses.ts';
import { type CalendarDate, daysAfter, instantOf, midnightUtc, noon } from '../../domain/dates.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Context } from '../context.ts';
import { uidOfOccasion } from '../feeds/guid.ts';
import { movedFromText } from '../occasion-text.ts';
import { uiText } from '../ui-text.ts';
import { withoutNamesOf } from '../without-names.ts';

/** An event (RFC 5545, 3.6.1); its texts are plain. */
export interface EventView {
  uid: string;
  /** When it last changed; the same in every build until it changes again. */
  stamp: Date;
  /** Midnight UTC of its day when it is of a whole day. */
  start: Date;
  /** Absent when no end is known: none is invented. */
  end?: Date | undefined;
  /** Whether no time is known. */
  isAllDay: boolean;
  sequence: number;
  isCancelled: boolean;
  summary: string;
  location?: string | undefined;
  /** The absolute address of its page, or of its group's for a day of a schedule. */
  url: string;
  description: string;
}

/** The events of each site, as a meeting is in several calendars. */
const eventsOf = new WeakMap<Context, Map<Occasion, EventView>>();

/** A meeting as an event; the same value for the same meeting and context. */
export function eventOf(occasion: Occasion, context: Context): EventView {
  const events = eventsOf.get(context) ?? new Map<Occasion, EventView>();
  eventsOf.set(context, events);
  const event = events.get(occasion) ?? makeEvent(occasion, context);
  events.set(occasion, event);
  return event;
}

function makeEvent(occasion: Occasion, { archive, absolute }: Context): EventView {
  const { group, date, time, venue, movedFrom, revision, revised, state } = occasion;
  const { timezone } = archive.site;
  const start = time ? instantOf(date, time.start, timezone) : midnightUtc(date);
  const end = time?.end && instantOf(date, time.end, timezone);
  const isCancelled = state === 'cancelled';
  const moved = movedFrom.length > 0 ? uiText.calendar.movedFrom(movedFromText(occasion)) : undefined;
  const url = absolute(occasionPath(occasion));
  return {
    uid: uidOfOccasion(occasion),
    stamp: noon(revised ?? yearBefore(date), timezone),
    start,
    // a meeting in the hour that summer time skips may end before it begins
    end: end && end > start ? end : undefined,
    isAllDay: !time,
    sequence: revision,
    isCancelled,
    summary: summaryOf(group.name, moved, isCancelled),
    location: venue && withoutNamesOf(archive)(oneLine(venue)),
    url,
    description: [...(isCancelled ? [uiText.planning.cancelled('')] : []), ...(moved ? [`${moved}.`] : []), url].join(
      '\n',
    ),
  };
}

/** A day that does not depend on the day of the build, for what nothing with a day of its own has announced. */
function yearBefore(date: CalendarDate): CalendarDate {
  return daysAfter(date, -365);
}

function summaryOf(group: string, moved: string | undefined, isCancelled: boolean): string {
  if (isCancelled) return `${uiText.calendar.cancelled}: ${group}`;
  return moved ? `${group} (${moved.toLocaleLowerCase('sv')})` : group;
}

/** The path of a meeting's page; that of its group's for a day of a schedule, which has none. */
function occasionPath({ id, group, isNamed }: Occasion): string {
  return isNamed ? meetingPath(id) : targetPath({ kind: 'group', id: group.id });
}

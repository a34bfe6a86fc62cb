/** Prints calendars as iCalendar files (RFC 5545), with ical-generator; times are in UTC, so that no file needs a time zone. */
import ical, { escape as escapeText, ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarView, LazyCalendar, SubscriptionView } from '../views/calendar/calendar-file.ts';
import type { EventView } from '../views/calendar/event.ts';
import type { LazyFile } from './site-file.ts';

/** How often calendar apps are asked to look for changes, in seconds: twice a day. */
const REFRESH = 12 * 60 * 60;
/** The longest line, in octets, without its end (3.1). */
const LONGEST_LINE = 75;
const END = 'END:VCALENDAR';
const PRODUCT = '//oppnasoc//oppnasoc//SV';
const BARE_FRAME = ical({ prodId: PRODUCT }).toString();
/** An event asks its calendar for nothing but its time zone, which none of ours has. */
const EVERY_CALENDAR = ical();

/** The file of each calendar, printed when it is asked for; an event that is in several is printed once. */
export function calendarFiles(calendars: readonly LazyCalendar[]): LazyFile[] {
  const printed = new WeakMap<EventView, string>();
  const print = (event: EventView): string => {
    const text = printed.get(event) ?? printEvent(event);
    printed.set(event, text);
    return text;
  };
  return calendars.map(({ file, view }) => ({ path: file, content: () => printCalendar(view(), print) }));
}

/** A calendar. The library puts no end to the last line. */
function printCalendar({ subscription, events }: CalendarView, print: (event: EventView) => string): string {
  const frame = subscription ? frameOf(subscription) : BARE_FRAME;
  return `${frame.slice(0, -END.length)}${events.map(print).join('')}${END}\r\n`;
}

/** A calendar without events; the library does not escape its name. */
function frameOf({ name, url, home }: SubscriptionView): string {
  const calendar = ical({
    prodId: PRODUCT,
    name: escapeText(name, false),
    url: uri(home),
    source: uri(url),
    ttl: REFRESH,
  });
  return calendar.toString();
}

function printEvent({ uid, stamp, start, end, isAllDay, sequence, isCancelled, ...texts }: EventView): string {
  const event = new ICalEvent(
    {
      id: uid,
      stamp,
      start,
      end: end ?? null,
      allDay: isAllDay,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // a day without a time, and a meeting that is not held, leave their subscribers free
      transparency: isAllDay || isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      summary: texts.summary,
      location: texts.location ?? null,
      description: texts.description,
      url: uri(texts.url),
    },
    EVERY_CALENDAR,
  );
  return event.toString().split('\r\n').map(fold).join('\r\n');
}

/** An address without the characters that the library escapes as if it were a text (3.3.13). */
function uri(address: string): string {
  return address.replace(/[;,\\]/g, encodeURIComponent);
}

/** A line folded where it is too long, and never within a character. The library does the same, and takes long for it. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line;
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

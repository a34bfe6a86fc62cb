/** A meeting as an Event of schema.org, in JSON-LD: when, where and of which group. It names organisations and no person. */
import type { Meeting, Occasion } from '../archive/archive.ts';
import { occasionNow } from '../archive/planning/occasions.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { withOffset } from '../domain/dates.ts';
import { oneLine } from '../domain/one-line.ts';
import type { Context } from './context.ts';
import { meetingTitle } from './meeting-metadata.ts';
import { withoutNamesOf } from './without-names.ts';

/** An Event of schema.org; days and times are ISO 8601. */
interface EventData {
  '@context': 'https://schema.org';
  '@type': 'Event';
  name: string;
  url: string;
  /** With the time and its offset, or the day alone while no time is known. */
  startDate: string;
  endDate?: string;
  /** The days that it was planned for before; their times are not known. */
  previousStartDate?: string | readonly string[];
  eventStatus: `https://schema.org/${'EventScheduled' | 'EventRescheduled' | 'EventCancelled'}`;
  location?: { '@type': 'Place'; name: string };
  organizer: { '@type': 'Organization'; name: string; url: string };
}

/** The JSON of a meeting's Event, for a `<script>`: without «<», so that no text of it can end the element. */
export function eventJson(occasion: Occasion, context: Context): string {
  return JSON.stringify(eventOf(occasion, context)).replaceAll('<', String.raw`\u003c`);
}

/** The same for a notice or minutes; for a notice of a day that the meeting was moved from, of the meeting as it is now. */
export function eventJsonOf(meeting: Meeting, context: Context): string | undefined {
  const occasion = occasionNow(meeting);
  return occasion && eventJson(occasion, context);
}

function eventOf(occasion: Occasion, { archive, absolute }: Context): EventData {
  const { id, group, date, time, venue, movedFrom } = occasion;
  const { timezone } = archive.site;
  const [before, ...earlier] = movedFrom;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: meetingTitle(occasion),
    url: absolute(meetingPath(id)),
    startDate: time ? withOffset(date, time.start, timezone) : date,
    ...(time?.end && { endDate: withOffset(date, time.end, timezone) }),
    ...(before && { previousStartDate: earlier.length > 0 ? movedFrom : before }),
    eventStatus: `https://schema.org/${statusOf(occasion)}`,
    ...(venue && { location: { '@type': 'Place', name: withoutNamesOf(archive)(oneLine(venue)) } }),
    organizer: {
      '@type': 'Organization',
      name: group.name,
      url: absolute(targetPath({ kind: 'group', id: group.id })),
    },
  };
}

/** One that was held on another day than it was planned for was rescheduled too. */
function statusOf({ state, movedFrom }: Occasion): 'EventScheduled' | 'EventRescheduled' | 'EventCancelled' {
  if (state === 'cancelled') return 'EventCancelled';
  return movedFrom.length > 0 ? 'EventRescheduled' : 'EventScheduled';
}

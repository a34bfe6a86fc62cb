/** The building blocks of schemas that say when meetings are: times, announcements, cancellations, days without meetings. */
import * as v from 'valibot';
import { meantDayBefore } from '../swedish/meant-day.ts';
import { parseDayBefore } from '../swedish/written-day.ts';
import { BACKWARDS, parseWrittenTime } from '../swedish/written-time.ts';
import { type Announcement, changesUnread, endsBeforeItBegins, parseAnnouncement } from './announcement.ts';
import { code, date, fields, parsed, prose } from './fields.ts';
import { parsePeriod } from './period.ts';

const BACKWARDS_ADVICE = 'en tid före klockslaget då det slutar väntades – byt plats på dem, eller rätta tiden.';
export const time = parsed(
  code,
  (value) => {
    const span = parseWrittenTime(value);
    return span === BACKWARDS ? undefined : span;
  },
  (value) =>
    parseWrittenTime(value) === BACKWARDS
      ? `”${value}” slutar innan det börjar – ${BACKWARDS_ADVICE}`
      : `”${value}” är ingen tid – till exempel 13:30 eller 13:30-15:30 väntades – rätta tiden.`,
);
const announcementLine = v.pipe(
  parsed(prose, parseAnnouncement, (value) =>
    endsBeforeItBegins(value)
      ? `Mötet ”${value}” slutar innan det börjar – ${BACKWARDS_ADVICE}`
      : changesUnread(value)
        ? `Raden ”${value}” säger att mötet är flyttat eller inställt med ord som inte går att läsa – ”2017-04-19 10.30, flyttat från 2017-04-20” eller ”2017-05-03 inställt: skälet” väntades – skriv så.`
        : `”${value}” är inget kommande möte – datum, tid och plats väntades${remedyFor(value)}`,
  ),
  v.metadata({ beginsWithDay: true }),
);
function remedyFor(line: string): string {
  const { date: day, rest } = meantDayBefore(line) ?? {};
  const meant = `${day}${rest}`;
  return day && parseAnnouncement(meant)
    ? ` – menade du ”${meant}”?`
    : ', till exempel 2017-02-13 13:30 Bryggan – rätta raden.';
}
/** Whether a meeting is cancelled, and why: «ja», or the reason itself; nothing for «nej». */
export const cancelled = v.pipe(
  prose,
  v.transform((reason) => {
    if (/^(?:nej|no|false)(?![\p{L}\p{N}])/iu.test(reason)) return undefined;
    return /^(?:ja|yes|true)[.!]?$/iu.test(reason) ? '' : reason;
  }),
);
/** Whether a line has become a key with a value, «2017-05-03 inställt: för få kunde», by its colon. */
function isSplitLine(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const [key = '', ...others] = Object.keys(input);
  return others.length === 0 && parseDayBefore(key) !== undefined;
}

function joined(split: Readonly<Record<string, string>>): string {
  return Object.entries(split)
    .map(([key, value]) => `${key}: ${value}`)
    .join('');
}

/** A coming meeting, as a line or as fields. */
export const announcement = v.lazy(
  (input): v.GenericSchema<unknown, Announcement> =>
    typeof input === 'string'
      ? announcementLine
      : isSplitLine(input)
        ? v.pipe(v.record(v.string(), prose), v.transform(joined), announcementLine)
        : v.pipe(
            fields({
              date,
              time: v.optional(time),
              place: v.optional(prose),
              moved_from: v.optional(v.array(date)),
              cancelled: v.optional(cancelled),
            }),
            v.transform(({ place: venue, moved_from: movedFrom, ...rest }) => ({ ...rest, venue, movedFrom })),
          ),
);
/** Days without meetings, «2017-06-15–2017-08-20», or one day. */
export const period = parsed(
  code,
  parsePeriod,
  (value) => `”${value}” är inga dagar – en dag eller två väntades, till exempel 2017-06-15–2017-08-20 – rätta raden.`,
);

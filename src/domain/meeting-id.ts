/** The id of a meeting in addresses, references and open data; independent of the name of its file. */
import type { Brand } from './brand.ts';
import type { CalendarDate } from './dates.ts';
import type { Slug } from './slug.ts';

/** `<date>-<group slug>`, «2017-01-16-gemensam-utvecklingsgrupp»; permanent. */
export type MeetingId = Brand<string, 'MeetingId'>;

/** The id of a group's meeting on a date. */
export function meetingId(date: CalendarDate, group: Slug): MeetingId {
  return `${date}-${group}` as MeetingId;
}

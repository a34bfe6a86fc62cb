/** A meeting's id: the name it has in addresses, in references and in the data, whatever its file is called. */
import type { Brand } from './brand.ts';
import type { CalendarDate } from './dates.ts';
import type { Slug } from './slug.ts';

/** `<date>-<group slug>`, «2017-01-16-gemensam-utvecklingsgrupp»; lasting. */
export type MeetingId = Brand<string, 'MeetingId'>;

/** The id of a group's meeting on a day. */
export function meetingId(date: CalendarDate, group: Slug): MeetingId {
  return `${date}-${group}` as MeetingId;
}

/** The id of a meeting in addresses, references and open data; independent of the name of its file. */
import type { Brand } from './brand.ts';
import { type CalendarDate, parseCalendarDate } from './dates.ts';
import { isSlug, type Slug } from './slug.ts';

/** `<date>-<group slug>`, «2017-01-16-gemensam-utvecklingsgrupp»; permanent. */
export type MeetingId = Brand<string, 'MeetingId'>;

/** A date and a group that a meeting was published under; without `group` under the group that it has now. */
export interface FormerMeeting {
  date: CalendarDate;
  group?: Slug;
}

/** The id of a group's meeting on a date. */
export function meetingId(date: CalendarDate, group: Slug): MeetingId {
  return `${date}-${group}` as MeetingId;
}

/** The date and the group of the id of a meeting, «2017-03-13-gruppen». */
export function partsOfMeeting(id: string): { date: CalendarDate; group: Slug } {
  return { date: id.slice(0, 10) as CalendarDate, group: id.slice(11) as Slug };
}

/** The former meeting in «2017-01-16» or «2017-01-16-gemensam-utvecklingsgrupp»; undefined for other texts. */
export function parseFormerMeeting(text: string): FormerMeeting | undefined {
  const date = parseCalendarDate(text.slice(0, 10));
  const group = text.slice(11);
  if (!date) return undefined;
  if (text.length === 10) return { date };
  return text[10] === '-' && isSlug(group) ? { date, group } : undefined;
}

/** The metadata of a meeting, as plain text: title, summary, day of the last change. */
import type { Meeting } from '../archive/archive.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { oneLine } from '../domain/one-line.ts';
import { comparePlain } from '../domain/order.ts';
import { formatDate } from '../swedish/calendar.ts';
import { points } from './topics.ts';
import { uiText } from './ui-text.ts';

/** The title of a meeting, «Gemensam utvecklingsgrupp 16 januari 2017». */
export function meetingTitle({ group, date }: Pick<Meeting, 'group' | 'date'>): string {
  return `${group.name} ${formatDate(date)}`;
}

/** The summary of a meeting on one line: that of its front matter, else its points; empty without either. */
export function meetingSummary(meeting: Meeting): string {
  if (meeting.summary) return oneLine(meeting.summary);
  const titles = points(meeting);
  return titles.length > 0 ? uiText.pointsOf(titles) : '';
}

/** The corrections of a meeting, the latest first. */
export function latestCorrections({ corrections }: Meeting): Meeting['corrections'] {
  return corrections.toReversed().toSorted((a, b) => comparePlain(b.date, a.date));
}

/** The day of a meeting's latest correction or of its publication, whichever is later. */
export function changedOn({ published, corrections }: Meeting): CalendarDate {
  return [published, ...corrections.map(({ date }) => date)].toSorted(comparePlain).at(-1) ?? published;
}

/** The day for «Uppdaterad» on a meeting's page; undefined for a notice of which nothing tells a day. */
export function lastChange(meeting: Meeting): CalendarDate | undefined {
  return meeting.isUndated ? latestCorrections(meeting)[0]?.date : changedOn(meeting);
}

/** The text of an outcome in lists: its due date has days in words, where minutes may write «2017-05-22». */
import type { Outcome } from '../archive/archive.ts';
import { type CalendarDate, yearOf } from '../domain/dates.ts';
import type { Due } from '../domain/outcome.ts';
import { formatDate, formatDayAndMonth } from '../swedish/calendar.ts';
import { capitalised } from '../swedish/typography.ts';

/** The text of an outcome, with its first letter in upper case: «Ordnar en målarhelg (senast den 11 juni)». */
export function outcomeText({ text, due, meeting }: Pick<Outcome, 'text' | 'due' | 'meeting'>): string {
  return capitalised(due ? text.replace(due.text, () => dueText(due, meeting.date)) : text);
}

/** A due date as written, with a day in words, «senast den 22 maj», and its year where that is not the year of the meeting. */
export function dueText({ text, date }: Due, meeting: CalendarDate): string {
  if (!date) return text;
  const day = yearOf(date) === yearOf(meeting) ? formatDayAndMonth(date) : formatDate(date);
  return text.replace(/\d{4}-\d{2}-\d{2}/, `den ${day}`);
}

/** The metadata of a meeting, as plain text: title, summary, the day it last changed. */
import type { Meeting } from '../archive/archive.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { oneLine } from '../domain/one-line.ts';
import { comparePlain } from '../domain/order.ts';
import { formatDate } from '../swedish/calendar.ts';
import { uiText } from './ui-text.ts';

/** «Gemensam utvecklingsgrupp 16 januari 2017» */
export function meetingTitle({ group, date }: Meeting): string {
  return `${group.name} ${formatDate(date)}`;
}

/** On one line: the summary of its front matter, else its main headings; empty without either. */
export function meetingSummary({ summary, sections }: Meeting): string {
  if (summary) return oneLine(summary);
  const titles = sections.filter(({ level, title }) => level === 2 && title !== '').map(({ title }) => title);
  return titles.length > 0 ? uiText.headingsOf(titles) : '';
}

/** The day of its latest correction, else the day it was published. */
export function changedOn({ published, corrections }: Meeting): CalendarDate {
  return [published, ...corrections.map(({ date }) => date)].toSorted(comparePlain).at(-1) ?? published;
}

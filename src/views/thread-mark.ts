/** A meeting as a mark in a row of the thread: a link, and its meaning in words. */
import type { TimelineEntry } from '../archive/archive.ts';
import { formatDate, formatDayAndMonth } from '../swedish/calendar.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { entryPath, type Mark, markOf } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** A mark; its text is the date, with the group where the row has several meetings on that date. */
export interface ThreadMarkView extends LinkView {
  mark: Mark;
  /** Its accessible name, «Klarspråk, 13 mars 2017, beslut». */
  name: string;
  /** «beslut»; empty for a plain mark. */
  meaning: string;
}

/** The mark of an entry; `row` has all entries of its row. */
export function threadMark(entry: TimelineEntry, row: readonly TimelineEntry[], { href }: Context): ThreadMarkView {
  const { project, meeting } = entry;
  const mark = markOf(entry);
  const meaning = uiText.thread.marks[mark];
  const sameDay = row.filter((other) => other.meeting.date === meeting.date);
  const group = sameDay.length > 1 ? [meeting.group.name] : [];
  return {
    href: href(entryPath(entry)),
    text: [formatDayAndMonth(meeting.date), ...group].join(', '),
    mark,
    name: [project.name, formatDate(meeting.date), ...group, meaning].filter(Boolean).join(', '),
    meaning,
  };
}

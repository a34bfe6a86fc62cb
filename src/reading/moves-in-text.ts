/** The meetings that the text of minutes says have been moved or cancelled. */
import { blankComments } from '../content/blank-comments.ts';
import type { SourceFile } from '../content/source-text.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { locationFinder } from '../domain/problem.ts';
import { findMovedMeetings } from '../swedish/moved-meeting.ts';
import type { MoveInText } from './minutes-record.ts';

/** Those of a file, which are after its front matter, with their places; `date` is that of its own meeting. */
export function movesInText({ path, text }: SourceFile, date: CalendarDate): MoveInText[] {
  const closing = Math.max(0, text.indexOf('\n---', 3));
  const locationOf = locationFinder(path, text);
  return findMovedMeetings(blankComments(text.slice(closing)), date).map(({ start, ...meeting }) => ({
    ...meeting,
    location: locationOf(closing + start),
  }));
}

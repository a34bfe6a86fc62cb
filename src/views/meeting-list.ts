/** Meetings that have been held, as entries of lists. */
import { hasMinutes, type Meeting } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { dateView } from './date.ts';
import { cutText, type EntryView, entry } from './entry.ts';
import { meetingSummary } from './meeting-metadata.ts';
import { uiText } from './ui-text.ts';

/** The most of a summary that a list shows: about three lines of a phone. */
const MOST_OF_SUMMARY = 85;

/**
 * A cache of entries by context. A meeting is in the lists of its group, its year and each of its organisations, and
 * typesetting its summary is most of the cost of a list.
 */
const entriesOf = new WeakMap<Context, Map<Meeting, EntryView>>();

/** A meeting as an entry by the name of its group; the same value for the same meeting and context. */
export function meetingEntry(meeting: Meeting, context: Context): EntryView {
  const entries = entriesOf.get(context) ?? new Map<Meeting, EntryView>();
  entriesOf.set(context, entries);
  const known = entries.get(meeting) ?? makeEntry(meeting, context);
  entries.set(meeting, known);
  return known;
}

/** A meeting as an entry on the page of its group: its day leads to it. */
export function meetingOfGroup(meeting: Meeting, context: Context): EntryView {
  return { ...meetingEntry(meeting, context), topic: undefined, href: meetingHref(meeting, context) };
}

function makeEntry(meeting: Meeting, context: Context): EntryView {
  const summary = meeting.kind === 'kallelse' ? uiText.noticeWithoutMinutes : meetingSummary(meeting);
  const { shown } = cutText(summary, MOST_OF_SUMMARY, context.typeset);
  return entry({
    date: dateView(meeting.date),
    topic: [{ href: meetingHref(meeting, context), text: context.name(meeting.group.name) }],
    text: summary === '' ? undefined : { shown },
  });
}

function meetingHref({ id }: Meeting, { href }: Context): string {
  return href(meetingPath(id));
}

/** «2 möten»: those that were held, as their minutes tell. */
export function countOfHeld(meetings: readonly Meeting[]): string {
  return uiText.meetingCount(meetings.filter(hasMinutes).length);
}

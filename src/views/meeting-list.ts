/** Lists of meetings, and the page that lists all minutes. */
import { hasMinutes, type Meeting } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import { byYear, type YearView } from './by-year.ts';
import type { Context } from './context.ts';
import { type LinkView, meetingLink } from './links.ts';
import { changedOn, meetingSummary } from './meeting-metadata.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** A meeting in a list. */
export interface MeetingItemView extends LinkView {
  /** Its summary on one line, typeset; may be empty. */
  summary: string;
}

/** The list of all minutes, by year and group. */
export interface MeetingsView {
  shell: ShellView;
  years: { year: string; groups: { name: string; items: MeetingItemView[] }[] }[];
}

/**
 * A cache of items by context. A meeting is in the lists of its group, its year and each of its organisations, and
 * typesetting its summary is most of the cost of a list.
 */
const itemsOf = new WeakMap<Context, Map<Meeting, MeetingItemView>>();

/** A meeting as a list item; the same value for the same meeting and context. */
export function meetingItem(meeting: Meeting, context: Context): MeetingItemView {
  const items = itemsOf.get(context) ?? new Map<Meeting, MeetingItemView>();
  itemsOf.set(context, items);
  const item = items.get(meeting) ?? {
    ...meetingLink(meeting, context),
    summary: context.typeset(meeting.kind === 'kallelse' ? uiText.noticeWithoutMinutes : meetingSummary(meeting)),
  };
  items.set(meeting, item);
  return item;
}

/** Meetings by year, latest year first; within a year they keep their order. */
export function meetingYears(meetings: readonly Meeting[], context: Context): YearView<MeetingItemView>[] {
  return byYear(meetings, ({ date }) => date).map(({ year, items }) => ({
    year,
    items: items.map((meeting) => meetingItem(meeting, context)),
  }));
}

/** The meetings that have been held, newest first; with notices that have had their day and are not moved. */
export function heldMeetings(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ state, movedTo }) => state === 'held' && movedTo === undefined).toReversed();
}

/** «2 möten»: those that were held, as their minutes tell. */
export function countOfHeld(meetings: readonly Meeting[]): string {
  return uiText.meetingCount(meetings.filter(hasMinutes).length);
}

/** The page of all minutes. */
export function meetingsView(context: Context): MeetingsView {
  const { meetings, groups } = context.archive;
  const held = heldMeetings(meetings);
  return {
    shell: shellOf(context, {
      path: addresses.meetings,
      title: uiText.meetings,
      description: 'Alla protokoll, ordnade efter år och grupp.',
      changed: held[0] && changedOn(held[0]),
    }),
    years: byYear(held, ({ date }) => date).map(({ year, items }) => ({
      year,
      groups: groups
        .map((group) => ({
          name: group.name,
          items: items.filter((meeting) => meeting.group === group).map((meeting) => meetingItem(meeting, context)),
        }))
        .filter((group) => group.items.length > 0),
    })),
  };
}

/** `/protokoll/`: all minutes, by year. */
import { addresses } from '../domain/addresses.ts';
import { byYear, type YearView } from './by-year.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { heldMeetings, meetingEntry } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The list of all minutes, by year, the newest first. */
export interface MeetingsView {
  shell: ShellView;
  years: YearView<EntryView>[];
}

/** The page of all minutes. */
export function meetingsView(context: Context): MeetingsView {
  const held = heldMeetings(context.archive.meetings);
  return {
    shell: shellOf(context, {
      path: addresses.meetings,
      title: uiText.meetings,
      description: 'Alla protokoll, år för år.',
      changed: held[0] && changedOn(held[0]),
    }),
    years: byYear(held, ({ date }) => date).map(({ year, items }) => ({
      year,
      items: items.map((meeting) => meetingEntry(meeting, context)),
    })),
  };
}

/** Coming meetings as entries of lists. */
import type { Group, Occasion } from '../archive/archive.ts';
import { comingOccasions } from '../archive/planning/occasions.ts';
import { stageOf } from '../domain/status.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { occasionEntry } from './occasion-entry.ts';
import { uiText } from './ui-text.ts';

/** The most days of one group's schedule in a list. */
const MOST_OF_SCHEDULE = 4;

/** A list of coming meetings, with the text that stands there without any. */
export interface ComingListView {
  meetings: EntryView[];
  /** The day on which they were the coming ones, so that a page from some days ago is not wrong. */
  asOf: string;
  none: string;
}

/** The coming meetings of some groups; with `most`, until so many of them are to be held. Those of one group are not named by it. */
export function comingList(groups: readonly Group[], context: Context, most?: number): ComingListView {
  // Only the minutes of a group that still meets will have a new date.
  const meets = groups.some((group) => stageOf(group) === 'active');
  const coming = withFewOfSchedule(comingOccasions(groups, context.archive.today));
  return {
    meetings: upTo(most, coming).map((occasion) => occasionEntry(occasion, context, { hasGroup: groups.length > 1 })),
    asOf: asOfText(context),
    none: meets ? `${uiText.noComingMeetings} ${uiText.datesInMinutes}` : uiText.noComingMeetings,
  };
}

/** The first meetings, until `most` of them are to be held: what is cancelled does not take the place of the next one. */
function upTo(most: number | undefined, occasions: readonly Occasion[]): readonly Occasion[] {
  const held = occasions.filter(({ state }) => state !== 'cancelled');
  const last = most === undefined ? undefined : held[most - 1];
  return last ? occasions.slice(0, occasions.indexOf(last) + 1) : occasions;
}

/** «Listan är från 30 juni 2017.» */
export function asOfText({ archive }: Context): string {
  return unbroken(uiText.asOf(formatDate(archive.today)));
}

/** The first coming meeting of some groups that is not cancelled. */
export function nextMeeting(groups: readonly Group[], context: Context): EntryView | undefined {
  const next = comingOccasions(groups, context.archive.today).find(({ state }) => state !== 'cancelled');
  return next && occasionEntry(next, context, { hasGroup: groups.length > 1 });
}

/** A schedule goes on for a year: of its days that nobody has named, the first of each group are enough. */
function withFewOfSchedule(occasions: readonly Occasion[]): Occasion[] {
  const listed = new Map<Group, number>();
  return occasions.filter(({ group, isNamed }) => {
    if (isNamed) return true;
    const before = listed.get(group) ?? 0;
    listed.set(group, before + 1);
    return before < MOST_OF_SCHEDULE;
  });
}

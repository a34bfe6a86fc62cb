/** A meeting in a list of coming meetings or in the calendar, as an entry. */
import { hasMinutes, type Occasion } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';
import { addLink } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import { dayOfMonthView, timeText, weekdayDateView } from './date.ts';
import { type EntryView, entry } from './entry.ts';
import { groupLink } from './links.ts';
import { movedFromText } from './occasion-text.ts';
import { uiText } from './ui-text.ts';

/** What an entry has besides day, time, place and changes. */
export interface OccasionOptions {
  /** Whether the page lists meetings of several groups. */
  hasGroup: boolean;
  /** Whether there is a link to put it into one's own calendar. */
  hasAddLink?: boolean;
  /** Whether it stands under its month among earlier meetings: its minutes tell when and where it was. */
  isEarlier?: boolean;
}

/** A meeting as an entry: by its group, else by its day, it leads to its page; a day of a schedule has none. */
export function occasionEntry(
  occasion: Occasion,
  context: Context,
  { hasGroup, hasAddLink, isEarlier = false }: OccasionOptions,
): EntryView {
  const { id, group, date, time, venue, isNamed, state, meeting } = occasion;
  const page = isNamed ? context.href(meetingPath(id)) : undefined;
  const isCancelled = state === 'cancelled';
  const showsWhen = state !== 'cancelled' && !(isEarlier && meeting && hasMinutes(meeting));
  const clock = timeText(time, context);
  const add = hasAddLink ? addLink(occasion, context) : undefined;
  return entry({
    date: isEarlier ? dayOfMonthView(date) : weekdayDateView(date),
    href: hasGroup ? undefined : page,
    margin: clock && showsWhen ? [[clock]] : [],
    state: isCancelled ? { shape: 'dropped', word: uiText.calendar.cancelled } : undefined,
    topic: hasGroup ? [page ? { href: page, text: context.name(group.name) } : groupLink(group, context)] : undefined,
    facts: [
      ...(venue && showsWhen ? [[venue]] : []),
      ...changesIn(occasion, context).map((change) => [context.typeset(change)]),
      ...(add ? [[add]] : []),
    ],
  });
}

/** What has changed of what was announced, and that a past meeting has no minutes. */
function changesIn({ movedFrom, state, cancelled = '', meeting, date }: Occasion, { archive }: Context): string[] {
  const isCancelled = state === 'cancelled';
  const hasPassed = !isCancelled && date < archive.today && !(meeting && hasMinutes(meeting));
  return [
    ...(movedFrom.length > 0 ? [unbroken(uiText.calendar.movedFrom(movedFromText({ movedFrom, date })))] : []),
    ...(isCancelled && cancelled !== '' ? [capitalised(cancelled)] : []),
    ...(hasPassed ? [uiText.calendar.noMinutes] : []),
  ];
}

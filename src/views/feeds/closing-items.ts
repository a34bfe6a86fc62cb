/** Feed items of closings and answers in later minutes, for the feeds of registers; follow-ups have items of their own. */
import type { Meeting, Outcome, OutcomeEvent } from '../../archive/archive.ts';
import { isClosing } from '../../archive/outcome-history.ts';
import { meetingPath } from '../../domain/addresses.ts';
import { paragraphs } from '../../domain/fragment.ts';
import type { Context } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { meetingTitle } from '../meeting-metadata.ts';
import { eventLabel } from '../outcome-event.ts';
import { guidOfClosing } from './guid.ts';
import { type FeedItemView, itemOfMinutes, latestPublished } from './item.ts';

/** An event with the meeting that closed its outcome. */
interface Closing {
  event: OutcomeEvent;
  meeting: Meeting;
  anchor: string;
}

/** An item for each closing of some outcomes, latest published first, at most as many as a feed has. */
export function closingItems(outcomes: readonly Outcome[], context: Context): FeedItemView[] {
  const closings = outcomes.flatMap(closingsOf).toReversed();
  return latestPublished(closings, ({ meeting }) => meeting).map((closing) => closingItem(closing, context));
}

/** The closings of an outcome in minutes, one for each meeting, oldest first. */
function closingsOf({ history }: Outcome): Closing[] {
  const byMeeting = new Map<Meeting, Closing>();
  for (const event of history)
    if (isClosing(event) && 'meeting' in event.source) byMeeting.set(event.source.meeting, { event, ...event.source });
  return [...byMeeting.values()];
}

function closingItem({ event, meeting, anchor }: Closing, context: Context): FeedItemView {
  const { outcome, text } = event;
  const closed = `${meetingTitle(outcome.meeting)}: ${outcome.text}`;
  return itemOfMinutes(meeting, context, {
    id: guidOfClosing(meeting, outcome),
    path: meetingPath(meeting.id, anchor),
    title: `${eventLabel(event)}: ${excerpt(text, 80)}`,
    summary: excerpt(text),
    parts: [{ title: '', level: 2, html: paragraphs([text, closed, meetingTitle(meeting)]) }],
    tags: [meeting.group.name, ...outcome.projects.map(({ name }) => name)],
  });
}

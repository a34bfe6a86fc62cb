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

/** A block of minutes, and the events by which it closes outcomes of the feed, in their order. */
interface Closing {
  meeting: Meeting;
  anchor: string;
  events: [OutcomeEvent, ...OutcomeEvent[]];
}

/** An item for each block that closes some of the outcomes, latest published first, at most as many as a feed has. */
export function closingItems(outcomes: readonly Outcome[], context: Context): FeedItemView[] {
  const closings = closingsOf(outcomes).toReversed();
  return latestPublished(closings, ({ meeting }) => meeting).map((closing) => closingItem(closing, context));
}

/** The blocks that close outcomes; a block that closes several is one, and of those that close the same the last counts. */
function closingsOf(outcomes: readonly Outcome[]): Closing[] {
  const byBlock = new Map<string, Closing>();
  for (const event of outcomes.flatMap(({ history }) => history)) {
    if (!isClosing(event) || !('meeting' in event.source)) continue;
    const { meeting, anchor } = event.source;
    const block = meetingPath(meeting.id, anchor);
    const known = byBlock.get(block);
    if (known) known.events.push(event);
    else byBlock.set(block, { meeting, anchor, events: [event] });
  }
  const byGuid = [...byBlock.values()].map((closing) => [guidOf(closing), closing] as const);
  return [...new Map(byGuid).values()];
}

function guidOf({ meeting, events: [first] }: Closing): string {
  return guidOfClosing(meeting, first.outcome);
}

function closingItem(closing: Closing, context: Context): FeedItemView {
  const { meeting, anchor, events } = closing;
  const [first] = events;
  const closed = events.map(({ outcome }) => `${meetingTitle(outcome.meeting)}: ${outcome.text}`);
  const projects = events.flatMap(({ outcome }) => outcome.projects.map(({ name }) => name));
  return itemOfMinutes(meeting, context, {
    id: guidOf(closing),
    path: meetingPath(meeting.id, anchor),
    title: `${eventLabel(first)}: ${excerpt(first.text, 80)}`,
    summary: excerpt(first.text),
    parts: [{ title: '', level: 2, html: paragraphs([first.text, ...closed, meetingTitle(meeting)]) }],
    tags: [meeting.group.name, ...new Set(projects)],
  });
}

/** Feed items of outcomes, for the feeds of registers. */
import type { Outcome } from '../../archive/archive.ts';
import { paragraphs } from '../../domain/fragment.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import type { Context } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { meetingTitle } from '../meeting-metadata.ts';
import { outcomePath } from '../outcome-link.ts';
import { uiText } from '../ui-text.ts';
import { guidOfOutcome } from './guid.ts';
import { type FeedItemView, itemOfMinutes, latestPublished } from './item.ts';

/** An item for each outcome, with its answer, latest published first, at most as many as a feed has. */
export function outcomeItems(outcomes: readonly Outcome[], context: Context): FeedItemView[] {
  const newestFirst = outcomes.toReversed();
  return latestPublished(newestFirst, ({ meeting }) => meeting).map((outcome) => outcomeItem(outcome, context));
}

function outcomeItem(outcome: Outcome, context: Context): FeedItemView {
  const { meeting, kind, text, answer, topic, projects } = outcome;
  const answers = answer ? [`${uiText.outcomeEvents.answered}: ${answer}`] : [];
  const source = [meetingTitle(meeting), topic].filter((part) => part !== '').join(' · ');
  return itemOfMinutes(meeting, context, {
    id: guidOfOutcome(outcome),
    path: outcomePath(outcome),
    title: `${kinds[kind].word}: ${excerpt(text, 80)}`,
    summary: excerpt(text),
    parts: [{ title: '', level: 2, html: paragraphs([text, ...answers, source]) }],
    tags: [meeting.group.name, ...projects.map(({ name }) => name)],
  });
}

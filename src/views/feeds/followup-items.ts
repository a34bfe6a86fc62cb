/** Feed items of follow-ups, which were written between meetings. */
import type { Followup, Outcome } from '../../archive/archive.ts';
import { followupsOf } from '../../archive/timeline-years.ts';
import { noon } from '../../domain/dates.ts';
import { paragraphs } from '../../domain/fragment.ts';
import type { Context } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { meetingTitle } from '../meeting-metadata.ts';
import { outcomePath } from '../outcome-link.ts';
import { uiText } from '../ui-text.ts';
import { guidOfFollowup } from './guid.ts';
import type { FeedItemView } from './item.ts';

/** An item for each follow-up of some outcomes; its address is that of the first of these outcomes that it is about. */
export function followupItems(outcomes: readonly Outcome[], context: Context): FeedItemView[] {
  const ofFeed = new Set(outcomes);
  return followupsOf(outcomes).flatMap((followup) => {
    const first = followup.outcomes.find((outcome) => ofFeed.has(outcome));
    return first ? [followupItem(followup, first, context)] : [];
  });
}

function followupItem(followup: Followup, first: Outcome, context: Context): FeedItemView {
  const { date, text, outcomes } = followup;
  const { archive, absolute } = context;
  const day = noon(date, archive.site.timezone);
  const lines = outcomes.map((outcome) => `${meetingTitle(outcome.meeting)}: ${outcome.text}`);
  const tags = outcomes.flatMap(({ meeting, projects }) => [meeting.group.name, ...projects.map(({ name }) => name)]);
  return {
    id: guidOfFollowup(followup),
    url: absolute(outcomePath(first)),
    title: `${uiText.afterMeeting}: ${excerpt(text, 80)}`,
    summary: excerpt(text),
    date: day,
    changed: day,
    parts: [{ title: '', level: 2, html: paragraphs([text, ...lines]) }],
    tags: [...new Set(tags)],
  };
}

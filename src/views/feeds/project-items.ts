/** Feed items of a project's timeline: the text of each entry, quoted as on the project's page. */
import type { Project, TimelineEntry } from '../../archive/archive.ts';
import type { Context } from '../context.ts';
import { meetingSummary, meetingTitle } from '../meeting-metadata.ts';
import { timelineEntryView } from '../timeline.ts';
import { entriesWithMinutes, entryPath } from '../timeline-entry.ts';
import { guidOfEntry } from './guid.ts';
import { type FeedItemView, type FeedPartView, itemOfMinutes, latestPublished, meetingTags } from './item.ts';

/** An item for each meeting that dealt with the project, latest published first, at most as many as a feed has. */
export function projectItems(project: Project, context: Context): FeedItemView[] {
  const entries = entriesWithMinutes(project).toReversed();
  return latestPublished(entries, ({ meeting }) => meeting).map((entry) => {
    const { meeting } = entry;
    return itemOfMinutes(meeting, context, {
      id: guidOfEntry(entry),
      path: entryPath(entry),
      title: `${project.name}: ${meetingTitle(meeting)}`,
      summary: meetingSummary(meeting),
      parts: quotedParts(entry, context),
      tags: meetingTags(meeting),
    });
  });
}

function quotedParts(entry: TimelineEntry, context: Context): FeedPartView[] {
  const { sections, mentions } = timelineEntryView(entry, context, context.feed);
  return [
    ...sections.flatMap(({ link, html, within }) => [{ title: link.text, level: 2, html }, ...within]),
    ...mentions.map(({ link, html }) => ({ title: link.text, level: 2, html })),
  ];
}

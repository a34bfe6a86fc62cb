/** Links from a meeting along a project's timeline: to the previous, next and latest meeting that dealt with it. */
import type { TimelineEntry } from '../archive/archive.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type LinkView, projectLink } from './links.ts';
import { entryPath, latestEntry } from './timeline-entry.ts';

/** A project, and links to other meetings that dealt with it; the text of these is the date. */
export interface ThreadStepsView {
  project: LinkView;
  previous?: LinkView | undefined;
  next?: LinkView | undefined;
  /** The latest meeting, where it is later than `next`. */
  latest?: LinkView | undefined;
}

/** The links from an entry. */
export function threadSteps({ project, previous, next }: TimelineEntry, context: Context): ThreadStepsView {
  const latest = latestEntry(project);
  return {
    project: projectLink(project, context),
    previous: previous && entryLink(previous, context),
    next: next && entryLink(next, context),
    latest: next && latest && latest.meeting.date > next.meeting.date ? entryLink(latest, context) : undefined,
  };
}

function entryLink(entry: TimelineEntry, { href }: Context): LinkView {
  return { href: href(entryPath(entry)), text: unbroken(formatDate(entry.meeting.date)) };
}

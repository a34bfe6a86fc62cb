/** A meeting on a project's timeline: what it was to the project, and the anchor at which it deals with it. */
import { hasMinutes, type Project, type TimelineEntry } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import { isOpen } from './outcome-state.ts';

/** What a meeting was to a project: it made a decision, left an outcome that is still open, both, or only dealt with it. */
export type Mark = 'decision' | 'open' | 'both' | 'plain';

/** What the meeting of an entry was to its project, as of the archive's day. */
export function markOf({ project, meeting }: TimelineEntry): Mark {
  const outcomes = meeting.outcomes.filter(({ projects }) => projects.includes(project));
  const decided = outcomes.some(({ kind }) => kind === 'decision');
  const open = outcomes.some(isOpen);
  if (decided) return open ? 'both' : 'decision';
  return open ? 'open' : 'plain';
}

/** The path of the first section, else the first paragraph, that deals with the project; else that of the meeting. */
export function entryPath({ meeting, sections, mentions }: TimelineEntry): string {
  return meetingPath(meeting.id, sections[0]?.section.id ?? mentions[0]?.block.anchor);
}

/** The entries of a project that have minutes, oldest first. */
export function entriesWithMinutes({ timeline }: Project): TimelineEntry[] {
  return timeline.filter(({ meeting }) => hasMinutes(meeting));
}

/** The latest entry of a project that has minutes. */
export function latestEntry({ timeline }: Project): TimelineEntry | undefined {
  return timeline.findLast(({ meeting }) => hasMinutes(meeting));
}

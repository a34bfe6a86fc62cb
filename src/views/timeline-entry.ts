/** An entry of a project's timeline: its mark, and the path of the text that deals with the project. */
import { hasMinutes, type Project, type TimelineEntry } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { isOpen } from './outcome-state.ts';

/** The mark of an entry: its meeting made a decision on the project, has an open outcome of it, both, or neither. */
export type Mark = 'decision' | 'open' | 'both' | 'plain';

/** The mark of an entry, as of the archive's day. */
export function markOf({ project, meeting }: TimelineEntry): Mark {
  const outcomes = meeting.outcomes.filter(({ projects }) => projects.includes(project));
  const decided = outcomes.some(({ kind }) => kind === 'decision');
  // A call for people is no promise that waits to be kept.
  const open = outcomes.some((outcome) => isOpen(outcome) && kinds[outcome.kind].register !== 'calls');
  if (decided) return open ? 'both' : 'decision';
  return open ? 'open' : 'plain';
}

/** The path of an entry: of the first section, else the first mention, else the meeting. */
export function entryPath({ meeting, sections, mentions }: TimelineEntry): string {
  return meetingPath(meeting.id, sections[0]?.section.id ?? mentions[0]?.block.anchor);
}

/** The entries of a project whose meetings have minutes, oldest first. */
export function entriesWithMinutes({ timeline }: Project): TimelineEntry[] {
  return timeline.filter(({ meeting }) => hasMinutes(meeting));
}

/** The latest entry of a project whose meeting has minutes; undefined without any. */
export function latestEntry({ timeline }: Project): TimelineEntry | undefined {
  return timeline.findLast(({ meeting }) => hasMinutes(meeting));
}

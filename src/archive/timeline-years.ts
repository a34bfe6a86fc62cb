/** The items of a project's timeline by year, and the earlier years of long timelines, which have pages of their own. */
import type { ItemsOfYear } from '../domain/by-year.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import type { Archive, Followup, Outcome, Project, TimelineEntry } from './archive.ts';
import { yearsApart } from './years-apart.ts';

/** A meeting on a timeline, or a follow-up. */
export type TimelineItem = { date: CalendarDate } & ({ entry: TimelineEntry } | { followup: Followup });

/** A year of a project's timeline that has a page of its own; its items are the latest first. */
export interface TimelineYear extends ItemsOfYear<TimelineItem> {
  project: Project;
}

/** The most items on a project's page, each with the text of its meeting: above it, its earlier years have pages of their own. */
const MOST_ON_PAGE = 100;

/** The years of a project's timeline, the latest first: those on its page, and those with a page of their own. */
export function timelineYears(project: Project): { near: ItemsOfYear<TimelineItem>[]; apart: TimelineYear[] } {
  const { near, apart } = yearsApart(timelineItems(project), ({ date }) => date, MOST_ON_PAGE);
  return { near, apart: apart.map((year) => ({ project, ...year })) };
}

/** The years of all projects that have a page of their own. */
export function timelineYearsApart({ projects }: Archive): TimelineYear[] {
  return projects.flatMap((project) => timelineYears(project).apart);
}

/** The items latest first; a follow-up on the day of a meeting counts as later than the meeting. */
function timelineItems(project: Project): TimelineItem[] {
  const entries = project.timeline.map((entry) => ({ date: entry.meeting.date, entry }));
  const followups = followupsOf(project.outcomes).map((followup) => ({ date: followup.date, followup }));
  return [...entries, ...followups].toSorted((a, b) => comparePlain(a.date, b.date)).toReversed();
}

/** The follow-ups in the histories of some outcomes, oldest first, without duplicates. */
export function followupsOf(outcomes: readonly Outcome[]): Followup[] {
  const all = outcomes.flatMap(({ history }) =>
    history.flatMap(({ source }) => ('followup' in source ? source.followup : [])),
  );
  return [...new Set(all)].toSorted((a, b) => comparePlain(a.date, b.date) || comparePlain(a.id, b.id));
}

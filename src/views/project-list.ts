/** `/projekt/`: all projects over the latest twelve months, the years before, and a list; and projects as list items. */
import type { Project, TimelineEntry } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { stageOf } from '../domain/status.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { excerpt } from './excerpt.ts';
import { type LinkView, projectLink } from './links.ts';
import { countOfHeld } from './meeting-list.ts';
import { type ProjectYearLinkView, projectYearLinks } from './project-year.ts';
import { type ShellView, shellOf } from './shell.ts';
import { latestPeriod, type ThreadRoom, type ThreadView, threadView } from './thread.ts';
import { entriesWithMinutes, entryPath } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** The list of projects. */
export interface ProjectsView {
  shell: ShellView;
  thread?: ThreadView | undefined;
  years: ProjectYearLinkView[];
  /** Those that have not ended, by the day of what is shown of them, latest first. */
  running: ProjectItemView[];
  /** Those that have ended, in the same order. */
  ended: ProjectItemView[];
}

/** A project in a list. */
export interface ProjectItemView extends LinkView {
  status?: string | undefined;
  /** «4 möten» */
  meetings: string;
  /** The latest entry with minutes of its own, with an excerpt. */
  latest?: { date: DateView; group: string; href: string; excerpt: string } | undefined;
}

/** How much of the picture is shown at once: the projects of a year of a lively archive would fill several screens. */
const ROOM: ThreadRoom = { rows: 15, lines: 45 };

/** The page of all projects. */
export function projectsView(context: Context): ProjectsView {
  const { projects } = context.archive;
  const shell = shellOf(context, {
    path: addresses.projects,
    title: uiText.projects,
    description: 'Alla projekt, med det som senast hände i vart och ett.',
  });
  const inOrder = projects.toSorted((a, b) => comparePlain(shownDay(b), shownDay(a)));
  const itemsOf = (hasEnded: boolean) =>
    inOrder
      .filter((project) => (stageOf(project) === 'ended') === hasEnded)
      .map((project) => projectItem(project, context));
  return {
    shell,
    thread: threadView(projects, latestPeriod(projects), context, ROOM),
    years: projectYearLinks(context),
    running: itemsOf(false),
    ended: itemsOf(true),
  };
}

/** A project as a list item. */
export function projectItem(project: Project, context: Context): ProjectItemView {
  const entry = shownEntry(project);
  const quoted = entry?.sections[0]?.section ?? entry?.mentions[0]?.block;
  return {
    ...projectLink(project, context),
    status: project.status,
    meetings: countOfHeld(project.timeline.map(({ meeting }) => meeting)),
    latest: entry && {
      date: dateView(entry.meeting.date),
      group: entry.meeting.group.name,
      href: context.href(entryPath(entry)),
      excerpt: context.typeset(excerpt(quoted?.text ?? '')),
    },
  };
}

/** The latest entry with a section of its own, since what only names it tells little; without one the latest of all. */
function shownEntry(project: Project): TimelineEntry | undefined {
  const entries = entriesWithMinutes(project);
  return entries.findLast(({ sections }) => sections.length > 0) ?? entries.at(-1);
}

function shownDay(project: Project): string {
  return shownEntry(project)?.meeting.date ?? '';
}

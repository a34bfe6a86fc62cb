/** Projects as list items, each with its latest entry, and the list of all projects. */
import type { Project } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { excerpt } from './excerpt.ts';
import { type LinkView, projectLink } from './links.ts';
import { countOfHeld } from './meeting-list.ts';
import { type ShellView, shellOf } from './shell.ts';
import { statusNote } from './status-note.ts';
import { type ThreadView, threadView } from './thread.ts';
import { entryPath, latestEntry } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** The list of projects. */
export interface ProjectsView {
  shell: ShellView;
  thread: ThreadView;
  projects: ProjectItemView[];
}

/** A project in a list. */
export interface ProjectItemView extends LinkView {
  status?: string | undefined;
  /** «4 möten» */
  meetings: string;
  /** Its latest entry that has minutes, with an excerpt. */
  latest?: { date: DateView; group: string; href: string; excerpt: string } | undefined;
}

/** The page of all projects. */
export function projectsView(context: Context): ProjectsView {
  const shell = shellOf(context, {
    path: addresses.projects,
    title: uiText.projects,
    description: 'Alla projekt, med det som senast hände i vart och ett.',
  });
  return {
    shell,
    thread: threadView(context.archive.projects, context),
    projects: context.archive.projects.map((project) => projectItem(project, context)),
  };
}

/** A project as a list item. */
export function projectItem(project: Project, context: Context): ProjectItemView {
  const entry = latestEntry(project);
  const quoted = entry?.sections[0]?.section ?? entry?.mentions[0]?.block;
  return {
    ...projectLink(project, context),
    status: statusNote(project),
    meetings: countOfHeld(project.timeline.map(({ meeting }) => meeting)),
    latest: entry && {
      date: dateView(entry.meeting.date),
      group: entry.meeting.group.name,
      href: context.href(entryPath(entry)),
      excerpt: context.typeset(excerpt(quoted?.text ?? '')),
    },
  };
}

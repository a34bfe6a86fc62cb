/** The start page. */
import { hasMinutes, type Project } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { type ComingMeetingView, comingMeetings } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { heldMeetings, type MeetingItemView, meetingItem } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type ProjectItemView, projectItem } from './project-list.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type ThreadYearView, threadView } from './thread.ts';
import { latestEntry } from './timeline-entry.ts';

/** How many coming and how many latest meetings the start page lists. */
const MOST_MEETINGS = 5;
/** How many projects; more of them would take the page over. */
const MOST_PROJECTS = 12;

/** All that the start page prints. */
export interface StartView {
  shell: ShellView;
  intro?: string | undefined;
  coming: ComingMeetingView[];
  /** The meetings whose minutes are the latest, latest first. */
  latest: MeetingItemView[];
  /** The latest years of the listed projects. */
  thread: ThreadYearView[];
  projects: ProjectItemView[];
  /** The addresses of whole lists; `projects` and `years` only where the page leaves some of them out. */
  lists: { meetings: string; follow: string; projects?: string | undefined; years?: string | undefined };
}

/** The start page. */
export function startView(context: Context): StartView {
  const { site, meetings, groups, projects } = context.archive;
  const latest = heldMeetings(meetings).filter(hasMinutes).slice(0, MOST_MEETINGS);
  const listed = latestProjects(projects);
  const thread = threadView(
    projects.filter((project) => listed.includes(project)),
    context,
  );
  return {
    shell: shellOf(context, {
      path: addresses.start,
      title: site.title,
      description: site.description ?? site.title,
      changed: latest[0] && changedOn(latest[0]),
    }),
    intro: site.description,
    coming: comingMeetings(groups, context).slice(0, MOST_MEETINGS),
    latest: latest.map((meeting) => meetingItem(meeting, context)),
    thread: thread.latest,
    projects: listed.map((project) => projectItem(project, context)),
    lists: {
      meetings: context.href(addresses.meetings),
      follow: context.href(addresses.follow),
      projects: listed.length < projects.length ? context.href(addresses.projects) : undefined,
      years: thread.earlier.length > 0 ? context.href(addresses.projects) : undefined,
    },
  };
}

/** Those that minutes last dealt with, the latest first. */
function latestProjects(projects: readonly Project[]): Project[] {
  const latestDay = (project: Project): string => latestEntry(project)?.meeting.date ?? '';
  return projects.toSorted((a, b) => comparePlain(latestDay(b), latestDay(a))).slice(0, MOST_PROJECTS);
}

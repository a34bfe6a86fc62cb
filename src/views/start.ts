/** The start page: coming meetings, the latest minutes, and projects over time. */
import { hasMinutes, type Project } from '../archive/archive.ts';
import { projectYears } from '../archive/project-years.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { type ComingListView, comingList } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { heldMeetings, type MeetingItemView, meetingItem } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type ProjectItemView, projectItem } from './project-list.ts';
import { YEARS_ANCHOR } from './project-year.ts';
import { type ShellView, shellOf } from './shell.ts';
import { latestPeriod, type ThreadRoom, type ThreadView, threadView } from './thread.ts';
import { latestEntry } from './timeline-entry.ts';

/** The most coming, and the most latest, meetings on the start page. */
const MOST_MEETINGS = 5;
/** The most projects on the start page; more would fill it. */
const MOST_PROJECTS = 12;
/** How much of the picture is shown at once: with its heading and the marks' meanings it is a screen of a phone. */
const ROOM: ThreadRoom = { rows: MOST_PROJECTS, lines: 16 };

/** All that the start page prints. */
export interface StartView {
  shell: ShellView;
  intro?: string | undefined;
  coming: ComingListView;
  /** The latest meetings that have minutes, latest first. */
  latest: MeetingItemView[];
  /** The listed projects over the latest twelve months. */
  thread?: ThreadView | undefined;
  projects: ProjectItemView[];
  /** The addresses of whole lists; `projects` and `years` only where the page leaves some out. */
  lists: {
    meetings: string;
    follow: string;
    calendar: string;
    projects?: string | undefined;
    years?: string | undefined;
  };
}

/** The start page. */
export function startView(context: Context): StartView {
  const { site, meetings, groups, projects } = context.archive;
  const latest = heldMeetings(meetings).filter(hasMinutes).slice(0, MOST_MEETINGS);
  const listed = latestProjects(projects);
  return {
    shell: shellOf(context, {
      path: addresses.start,
      title: site.title,
      description: site.description ?? site.title,
      changed: latest[0] && changedOn(latest[0]),
    }),
    intro: site.description,
    coming: comingList(groups, context, MOST_MEETINGS),
    latest: latest.map((meeting) => meetingItem(meeting, context)),
    thread: threadView(listed, latestPeriod(listed), context, ROOM),
    projects: listed.map((project) => projectItem(project, context)),
    lists: {
      meetings: context.href(addresses.meetings),
      follow: context.href(addresses.follow),
      calendar: context.href(addresses.calendar),
      projects: listed.length < projects.length ? context.href(addresses.projects) : undefined,
      years: projectYears(projects).length > 1 ? context.href(`${addresses.projects}#${YEARS_ANCHOR}`) : undefined,
    },
  };
}

/** The projects with the latest entries, latest first, at most `MOST_PROJECTS`. */
function latestProjects(projects: readonly Project[]): Project[] {
  const latestDay = (project: Project): string => latestEntry(project)?.meeting.date ?? '';
  return projects.toSorted((a, b) => comparePlain(latestDay(b), latestDay(a))).slice(0, MOST_PROJECTS);
}

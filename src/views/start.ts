/** The start page and the list of all minutes. */
import { hasMinutes } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import type { Context } from './context.ts';
import {
  byYear,
  type ComingItem,
  changedOn,
  comingMeetings,
  type MeetingItem,
  meetingItem,
  newestFirst,
} from './parts.ts';
import { lastEntry, type ProjectItem, projectItem } from './project.ts';
import { type Shell, shellOf } from './shell.ts';
import { type ThreadYear, threadView } from './thread.ts';
import { uiText } from './ui-text.ts';

/** How many coming and how many newest meetings the start page shows. */
const SHOWN = 5;
/** How many projects; more of them would take the page over. */
const SHOWN_PROJECTS = 12;

/** All that the start page prints. */
export interface StartView {
  shell: Shell;
  intro?: string | undefined;
  coming: ComingItem[];
  newest: MeetingItem[];
  thread: ThreadYear[];
  projects: ProjectItem[];
  /** Where there is more of each; `projects` where not all are shown, `years` where the thread has more of them. */
  more: { meetings: string; follow: string; projects?: string | undefined; years?: string | undefined };
}

/** The list of all minutes, by year and group. */
export interface MeetingsView {
  shell: Shell;
  years: { year: string; groups: { name: string; items: MeetingItem[] }[] }[];
}

/** The start page. */
export function startView(context: Context): StartView {
  const { site, meetings, groups, projects } = context.archive;
  const newest = newestFirst(meetings).filter(hasMinutes).slice(0, SHOWN);
  const latest = (project: (typeof projects)[number]): string => lastEntry(project)?.meeting.date ?? '';
  const shown = projects.toSorted((a, b) => comparePlain(latest(b), latest(a))).slice(0, SHOWN_PROJECTS);
  const thread = threadView(
    projects.filter((project) => shown.includes(project)),
    context,
  );
  return {
    shell: shellOf(context, {
      path: addresses.start,
      title: site.title,
      description: site.description ?? site.title,
      changed: newest[0] && changedOn(newest[0]),
    }),
    intro: site.description,
    coming: comingMeetings(groups, context).slice(0, SHOWN),
    newest: newest.map((meeting) => meetingItem(meeting, context)),
    thread: thread.newest,
    projects: shown.map((project) => projectItem(project, context)),
    more: {
      meetings: context.href(addresses.meetings),
      follow: context.href(addresses.follow),
      projects: shown.length < projects.length ? context.href(addresses.projects) : undefined,
      years: thread.older.length > 0 ? context.href(addresses.projects) : undefined,
    },
  };
}

/** The page of all minutes. */
export function meetingsView(context: Context): MeetingsView {
  const { meetings, groups } = context.archive;
  const newest = newestFirst(meetings);
  return {
    shell: shellOf(context, {
      path: addresses.meetings,
      title: uiText.meetings,
      description: 'Alla protokoll, efter år och grupp.',
      changed: newest[0] && changedOn(newest[0]),
    }),
    years: byYear(newest, ({ date }) => date).map(({ year, items }) => ({
      year,
      groups: groups
        .map((group) => ({
          name: group.name,
          items: items.filter((meeting) => meeting.group === group).map((meeting) => meetingItem(meeting, context)),
        }))
        .filter((group) => group.items.length > 0),
    })),
  };
}

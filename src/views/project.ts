/** A project's page and the list of projects: what is true now, and the timeline with its quotes. */
import { hasMinutes, type Project, type TimelineEntry } from '../archive/archive.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Html } from '../domain/fragment.ts';
import { comparePlain } from '../domain/order.ts';
import { unbroken } from '../swedish/typography.ts';
import { type Context, htmlOf, type LinkView, ownerOf, type Surface } from './context.ts';
import { type FollowupView, followupsOf, followupView, isOpen, type OutcomeView, outcomeView } from './outcome.ts';
import { type PageToBe, pageToBe } from './page.ts';
import {
  above,
  byYear,
  type ComingItem,
  changedOn,
  comingMeetings,
  type DateView,
  dateView,
  excerpt,
  groupLink,
  projectLink,
  type TextSection,
  textSections,
  titleOf,
} from './parts.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { entryPath, type Mark, markOf, type ThreadView, threadView } from './thread.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a project prints. */
export interface ProjectView {
  shell: Shell;
  status?: string | undefined;
  aliases: string;
  text: TextSection[];
  last?: LinkView | undefined;
  decision?: OutcomeView | undefined;
  open: OutcomeView[];
  coming: ComingItem[];
  years: { year: string; items: TimelineItem[] }[];
  feeds: FeedLink[];
}

/** What a timeline has at a day: a meeting, or an answer that came after one. */
export type TimelineItem = { entry: EntryView } | { followup: FollowupView };

/** A meeting on a timeline. */
export interface EntryView {
  meeting: LinkView;
  date: DateView;
  group: LinkView;
  mark: Mark;
  /** Whole sections, each with the sections below it. */
  sections: { link: LinkView; html: Html; within: TextSection[] }[];
  /** Paragraphs and items of other sections. */
  mentions: { link: LinkView; html: Html }[];
  onlyDeclared: boolean;
}

/** The list of projects. */
export interface ProjectsView {
  shell: Shell;
  thread: ThreadView;
  projects: ProjectItem[];
}

/** A project in a list, with what last happened in it. */
export interface ProjectItem extends LinkView {
  status?: string | undefined;
  meetings: string;
  last?: { date: DateView; group: string; href: string; text: string } | undefined;
}

/** The page of each project. */
export function projectPages(context: Context): PageToBe<ProjectView>[] {
  return context.archive.projects.map((project) =>
    pageToBe(frame(project, context), () => projectView(project, context)),
  );
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

/** A project in a list. */
export function projectItem(project: Project, context: Context): ProjectItem {
  const entry = lastEntry(project);
  const quoted = entry?.sections[0]?.section ?? entry?.mentions[0]?.block;
  return {
    ...projectLink(project, context),
    status: project.status,
    meetings: uiText.meetingCount(project.timeline.length),
    last: entry && {
      date: dateView(entry.meeting.date),
      group: entry.meeting.group.name,
      href: context.href(entryPath(entry)),
      text: context.typeset(excerpt(quoted?.text ?? '')),
    },
  };
}

/** The newest entry of meetings that have been. */
export function lastEntry({ timeline }: Project): TimelineEntry | undefined {
  return timeline.findLast(({ meeting }) => hasMinutes(meeting));
}

/** A timeline entry, on a page or in a feed. */
export function entryView(entry: TimelineEntry, context: Context, surface: Surface): EntryView {
  const { meeting, sections, mentions } = entry;
  const owner = ownerOf(meeting);
  const link = (anchor: string, text: string): LinkView => ({
    href: surface.address(meetingPath(meeting.id, anchor)),
    text,
  });
  return {
    meeting: { href: surface.address(meetingPath(meeting.id)), text: titleOf(meeting) },
    date: dateView(meeting.date),
    group: groupLink(meeting.group, context),
    mark: markOf(entry),
    sections: sections.map(({ section, within }) => ({
      link: link(section.id, section.title),
      html: htmlOf(section.html, owner, surface, 'quoted'),
      within: textSections(within, owner, surface, 'quoted'),
    })),
    mentions: mentions.map(({ section, block }) => ({
      link: link(block.anchor, section.title || uiText.readInMinutes),
      html: htmlOf(block.html, owner, surface, 'quoted'),
    })),
    onlyDeclared: sections.length + mentions.length === 0,
  };
}

function projectView(project: Project, context: Context): Omit<ProjectView, 'shell'> {
  const path = targetPath({ kind: 'project', id: project.id });
  const surface = context.page();
  const newest = lastEntry(project);
  const decision = project.outcomes.findLast(({ kind }) => kind === 'decision');
  const groups = [...new Set(project.timeline.map(({ meeting }) => meeting.group))];
  return {
    status: project.status,
    aliases: (project.aliases ?? []).join(', '),
    text: textSections(project.text.sections, { path, links: project.text.links }, surface, 'own'),
    last: newest && { href: context.href(entryPath(newest)), text: unbroken(titleOf(newest.meeting)) },
    coming: comingMeetings(groups, context).slice(0, 1),
    decision: decision && outcomeView(decision, context),
    open: project.outcomes.filter(isOpen).map((outcome) => outcomeView(outcome, context)),
    years: byYear(timeline(project, context, surface), ({ date }) => date).map(({ year, items }) => ({
      year,
      items: items.map(({ item }) => item()),
    })),
    feeds: feedLinks(context, path, project.name),
  };
}

/** Newest first: what was answered on the day of a meeting came after it. */
function timeline(
  project: Project,
  context: Context,
  surface: Surface,
): { date: CalendarDate; item: () => TimelineItem }[] {
  const meetings = project.timeline.map((entry) => ({
    date: entry.meeting.date,
    item: () => ({ entry: entryView(entry, context, surface) }),
  }));
  const followups = followupsOf(project.outcomes).map((followup) => ({
    date: followup.date,
    item: () => ({ followup: followupView(followup, context) }),
  }));
  return [...meetings, ...followups].toSorted((a, b) => comparePlain(a.date, b.date)).toReversed();
}

function frame(project: Project, context: Context): Shell {
  const path = targetPath({ kind: 'project', id: project.id });
  const newest = lastEntry(project);
  return shellOf(context, {
    path,
    title: project.name,
    description:
      excerpt(project.text.sections[0]?.text ?? '') || `Tidslinje för ${project.name}: vad mötena har sagt, i ordning.`,
    above: above(context, 'projects'),
    feedsOf: { path, name: project.name },
    changed: newest && changedOn(newest.meeting),
  });
}

/** A project's page: its state as of the archive's day, and its timeline. */
import type { Project } from '../archive/archive.ts';
import { targetPath } from '../domain/addresses.ts';
import { stageOf } from '../domain/status.ts';
import { unbroken } from '../swedish/typography.ts';
import type { YearView } from './by-year.ts';
import { type CalendarLinksView, calendarLinks } from './calendar/calendar-links.ts';
import { type ComingMeetingView, nextMeeting } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { excerpt } from './excerpt.ts';
import { followLink, type LinkView, listLink } from './links.ts';
import { changedOn, meetingTitle } from './meeting-metadata.ts';
import { type OutcomeView, outcomeView } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { type TimelineItemView, timelineYears } from './timeline.ts';
import { entryPath, latestEntry } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a project prints. */
export interface ProjectView {
  shell: ShellView;
  /** Its status, unless it has ended. */
  status?: string | undefined;
  /** «Projektet är avslutat.» when it has ended. */
  ended?: string | undefined;
  aliases: string;
  text: TextSectionView[];
  /** The latest meeting with minutes that dealt with it. */
  latest?: LinkView | undefined;
  /** The latest decision. */
  decision?: OutcomeView | undefined;
  /** Its open outcomes, oldest first. */
  open: OutcomeView[];
  /** The next meeting of the groups that have dealt with it, at most one; none for an ended project. */
  coming: ComingMeetingView[];
  /** Links to the calendar of these groups' meetings; none for an ended project. */
  calendar?: CalendarLinksView | undefined;
  years: YearView<TimelineItemView>[];
  follow: LinkView;
}

/** The page of a project. */
export function projectPage(project: Project, context: Context): LazyPage<ProjectView> {
  return lazyPage(projectShell(project, context), () => projectView(project, context));
}

function projectView(project: Project, context: Context): Omit<ProjectView, 'shell'> {
  const path = targetPath({ kind: 'project', id: project.id });
  // A single surface for text and timeline, since an abbreviation is explained at its first use on the whole page.
  const surface = context.page();
  const hasEnded = stageOf(project) === 'ended';
  const latest = latestEntry(project);
  const decision = project.outcomes.findLast(({ kind }) => kind === 'decision');
  const groups = [...new Set(project.timeline.map(({ meeting }) => meeting.group))];
  return {
    status: hasEnded ? undefined : project.status,
    ended: hasEnded ? uiText.projectEnded : undefined,
    aliases: (project.aliases ?? []).join(', '),
    text: textSections(project.text.sections, { path, links: project.text.links }, surface, 'own'),
    latest: latest && { href: context.href(entryPath(latest)), text: unbroken(meetingTitle(latest.meeting)) },
    coming: hasEnded ? [] : [nextMeeting(groups, context) ?? []].flat(),
    calendar: hasEnded ? undefined : calendarLinks(context, path),
    decision: decision && outcomeView(decision, context),
    open: project.outcomes.filter(isOpen).map((outcome) => outcomeView(outcome, context)),
    years: timelineYears(project, context, surface),
    follow: followLink({ kind: 'project', entry: project }, context),
  };
}

function projectShell(project: Project, context: Context): ShellView {
  const path = targetPath({ kind: 'project', id: project.id });
  const latest = latestEntry(project);
  return shellOf(context, {
    path,
    title: project.name,
    description:
      excerpt(project.text.sections[0]?.text ?? '') || `Tidslinje för ${project.name}: vad mötena har sagt, i ordning.`,
    breadcrumb: [listLink('projects', context)],
    feedsOf: { path, name: project.name },
    changed: latest && changedOn(latest.meeting),
  });
}

/** A project's page: its state as of the archive's day, and its timeline. */
import type { Project } from '../archive/archive.ts';
import { timelineYears } from '../archive/timeline-years.ts';
import { addresses, registerPath, targetPath } from '../domain/addresses.ts';
import type { ItemsOfYear } from '../domain/by-year.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { stageOf } from '../domain/status.ts';
import { askLines } from './ask.ts';
import { type CalendarLinksView, calendarLinks } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { followLink, type LinkView, listLink } from './links.ts';
import { changedOn } from './meeting-metadata.ts';
import { type OpenOutcomesView, openOutcomes } from './open-outcomes.ts';
import { outcomeEntry } from './outcome.ts';
import { type LazyPage, lazyPage } from './page.ts';
import type { Line } from './passage.ts';
import { type ShellView, shellOf } from './shell.ts';
import { statusNote } from './status-note.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { type TimelineItemView, timelineItemViews } from './timeline.ts';
import { latestEntry } from './timeline-entry.ts';
import { timelineYearLinks } from './timeline-year.ts';
import { uiText } from './ui-text.ts';
import type { YearLinkView } from './year-links.ts';

/** All that the page of a project prints. */
export interface ProjectView {
  shell: ShellView;
  /** Its status, where that is not what is expected of a project. */
  status?: string | undefined;
  aliases: string;
  text: TextSectionView[];
  /** The latest decision of its own sections, else the latest that names it; at most one. */
  decision: EntryView[];
  /** «Alla 5 beslut», where there are several. */
  decisions?: LinkView | undefined;
  open: OpenOutcomesView;
  /** Whom to ask, where no call says so: at the next meetings of groups that have dealt with it, or the site's contact; nobody about an ended project. */
  ask: Line[];
  /** Links to the calendar of these groups' meetings; none for an ended project. */
  calendar?: CalendarLinksView | undefined;
  years: ItemsOfYear<TimelineItemView>[];
  /** Links to the pages of earlier years, where the timeline is long. */
  earlier: YearLinkView[];
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
  const groups = [...new Set(project.timeline.map(({ meeting }) => meeting.group))];
  const ask = hasEnded ? [] : askLines(groups, context);
  const open = openOutcomes(project.outcomes, context, { project }, ask);
  return {
    status: hasEnded ? uiText.projectEnded : statusNote(project),
    aliases: (project.aliases ?? []).join(', '),
    text: textSections(project.text.sections, { path, links: project.text.links }, surface, 'own'),
    calendar: hasEnded ? undefined : calendarLinks(context, path),
    ...decisionsOf(project, context),
    open,
    ask: open.calls.length > 0 ? [] : ask,
    years: timelineYears(project).near.map(({ year, items }) => ({
      year,
      items: timelineItemViews(items, context, surface),
    })),
    earlier: timelineYearLinks(project, context),
    follow: followLink({ kind: 'project', entry: project }, context),
  };
}

/** The latest decision, and the way to all of them. */
function decisionsOf(project: Project, context: Context): Pick<ProjectView, 'decision' | 'decisions'> {
  const decisions = project.outcomes.filter(({ kind }) => kinds[kind].register === 'decisions');
  const latest = decisions.findLast(({ section }) => section.projects.includes(project)) ?? decisions.at(-1);
  const path = registerPath(addresses.decisions, 'projekt', project.id);
  return {
    decision: latest ? [outcomeEntry(latest, context, { project, state: kinds[latest.kind].word })] : [],
    decisions:
      decisions.length > 1 ? { href: context.href(path), text: uiText.allDecisions(decisions.length) } : undefined,
  };
}

function projectShell(project: Project, context: Context): ShellView {
  const path = targetPath({ kind: 'project', id: project.id });
  const latest = latestEntry(project);
  return shellOf(context, {
    path,
    title: project.name,
    description:
      excerpt(project.text.sections[0]?.text ?? '') ||
      `Tidslinje för ${project.name}: vad som har sagts på mötena, i tidsordning.`,
    breadcrumb: [listLink('projects', context)],
    feedsOf: { path, name: project.name },
    changed: latest && changedOn(latest.meeting),
  });
}

/** `/projekt/ar/<year>/`: all projects over a calendar year; and the links to these pages. */
import { projectYears } from '../archive/project-years.ts';
import { addresses, projectYearPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type LinkView, listLink } from './links.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type ShellView, shellOf } from './shell.ts';
import { ALL_ROWS, type ThreadView, threadView } from './thread.ts';
import { calendarYear, columnOf } from './thread-period.ts';
import { entriesWithMinutes } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a year prints. */
export interface ProjectYearView {
  shell: ShellView;
  thread?: ThreadView | undefined;
  /** The year before it in which projects came up. */
  previous?: LinkView | undefined;
  /** The year after it. */
  next?: LinkView | undefined;
  /** The list of all years. */
  all: LinkView;
}

/** A link to the page of a year; its text is the year. */
export interface ProjectYearLinkView extends LinkView {
  /** The anchor that the year itself had while all years were on one page: old links lead to it. */
  id: string;
  /** How many projects came up. */
  projects: number;
}

/** The anchor of the list of years on `/projekt/`. */
export const YEARS_ANCHOR = '_years';

/** The page of a year, `yyyy`. */
export function projectYearPage(year: string, context: Context): LazyPage<ProjectYearView> {
  const { archive, href } = context;
  const shell = shellOf(context, {
    path: projectYearPath(year),
    title: uiText.thread.ofYear(year),
    description: uiText.thread.yearDescription(year),
    breadcrumb: [listLink('projects', context)],
  });
  return lazyPage(shell, () => {
    const years = projectYears(archive.projects);
    const yearLink = (at: number, text: (year: string) => string): LinkView | undefined => {
      const other = years[at];
      return other === undefined ? undefined : { href: href(projectYearPath(other)), text: text(other) };
    };
    return {
      thread: threadView(archive.projects, calendarYear(year), context, ALL_ROWS),
      previous: yearLink(years.indexOf(year) + 1, uiText.years.before),
      next: yearLink(years.indexOf(year) - 1, uiText.years.after),
      all: { href: href(`${addresses.projects}#${YEARS_ANCHOR}`), text: uiText.thread.allYears },
    };
  });
}

/** Links to the pages of all years, the latest first. */
export function projectYearLinks({ archive: { projects }, href }: Context): ProjectYearLinkView[] {
  return projectYears(projects).map((year) => {
    const period = calendarYear(year);
    const cameUp = projects.filter((project) =>
      entriesWithMinutes(project).some(({ meeting }) => columnOf(period, meeting.date) !== undefined),
    );
    return { id: `_thread-${year}`, href: href(projectYearPath(year)), text: year, projects: cameUp.length };
  });
}

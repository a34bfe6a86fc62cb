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
import { neighbourYears, type YearLinkView } from './year-links.ts';

/** All that the page of a year prints. */
export interface ProjectYearView {
  shell: ShellView;
  thread?: ThreadView | undefined;
  /** Links to the years before and after it in which projects came up, and to the list of all years. */
  others: LinkView[];
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
  return lazyPage(shell, () => ({
    thread: threadView(archive.projects, calendarYear(year), context, ALL_ROWS),
    others: [
      ...neighbourYears(projectYears(archive.projects), year, (other) => href(projectYearPath(other))),
      { href: href(`${addresses.projects}#${YEARS_ANCHOR}`), text: uiText.thread.allYears },
    ],
  }));
}

/**
 * Links to the pages of all years, the latest first, with the number of projects that came up. The anchors are those that
 * the years themselves had while all were on one page.
 */
export function projectYearLinks({ archive: { projects }, href }: Context): YearLinkView[] {
  return projectYears(projects).map((year) => {
    const period = calendarYear(year);
    const cameUp = projects.filter((project) =>
      entriesWithMinutes(project).some(({ meeting }) => columnOf(period, meeting.date) !== undefined),
    );
    return { id: `_thread-${year}`, href: href(projectYearPath(year)), text: year, count: cameUp.length };
  });
}

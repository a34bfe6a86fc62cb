/** `/projekt/<slug>/ar/<year>/`: an earlier year of a long timeline; and the links to these pages. */
import type { Project } from '../archive/archive.ts';
import { type TimelineYear, timelineYears } from '../archive/timeline-years.ts';
import { targetPath, yearPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type LinkView, listLink, projectLink } from './links.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type TimelineItemView, timelineItemViews } from './timeline.ts';
import { uiText } from './ui-text.ts';
import { neighbourYears, type YearLinkView, yearAnchor } from './year-links.ts';

/** All that the page of a year prints. */
export interface TimelineYearView {
  shell: ShellView;
  items: TimelineItemView[];
  /** Links to the year before and the year after. */
  others: LinkView[];
}

/** The page of a year. */
export function timelineYearPage({ project, year, items }: TimelineYear, context: Context): LazyPage<TimelineYearView> {
  const path = targetPath({ kind: 'project', id: project.id });
  const title = uiText.ofYear(project.name, year);
  const shell = shellOf(context, {
    path: yearPath(path, year),
    title,
    description: uiText.timelineOfYear(project.name, year),
    breadcrumb: [listLink('projects', context), projectLink(project, context)],
    feedsOf: { path, name: project.name },
  });
  return lazyPage(shell, () => ({
    items: timelineItemViews(items, context, context.page()),
    others: yearsBeside(project, year, context),
  }));
}

function yearsBeside(project: Project, year: string, { href }: Context): LinkView[] {
  const path = targetPath({ kind: 'project', id: project.id });
  const { near, apart } = timelineYears(project);
  const isApart = (other: string): boolean => apart.some((each) => each.year === other);
  return neighbourYears(
    [...near, ...apart].map((other) => other.year),
    year,
    (other) => href(isApart(other) ? yearPath(path, other) : `${path}#${yearAnchor(other)}`),
  );
}

/** Links to the years of a timeline that have a page of their own. */
export function timelineYearLinks(project: Project, { href }: Context): YearLinkView[] {
  const path = targetPath({ kind: 'project', id: project.id });
  return timelineYears(project).apart.map(({ year, items }) => ({
    href: href(yearPath(path, year)),
    text: year,
    id: yearAnchor(year),
    count: items.length,
    anchors: items.flatMap((item) => ('entry' in item ? `_${item.entry.meeting.id}` : [])),
  }));
}

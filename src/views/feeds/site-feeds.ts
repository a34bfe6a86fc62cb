/** The feeds of a site: its own, and one for each group, register and project. */
import { outcomesOf } from '../../archive/register-pages.ts';
import { addresses, targetPath } from '../../domain/addresses.ts';
import { registers } from '../../domain/outcome-kinds.ts';
import { keysOf } from '../../domain/table.ts';
import type { Context } from '../context.ts';
import { type LazyFeed, lazyFeed } from './feed.ts';
import { followupItems } from './followup-items.ts';
import { meetingItems } from './meeting-items.ts';
import { outcomeItems } from './outcome-items.ts';
import { projectItems } from './project-items.ts';

/** All feeds of the site, in the order in which they are printed. */
export function siteFeeds(context: Context): LazyFeed[] {
  const { site, meetings, groups, projects, outcomes } = context.archive;
  return [
    lazyFeed(context, addresses.start, site.title, () => [
      ...meetingItems(meetings, context),
      ...followupItems(outcomes, context),
    ]),
    ...groups.map((group) =>
      lazyFeed(context, targetPath({ kind: 'group', id: group.id }), group.name, () => [
        ...meetingItems(group.meetings, context),
        ...followupItems(group.outcomes, context),
      ]),
    ),
    ...keysOf(registers).map((register) =>
      lazyFeed(context, addresses[register], registers[register].title, () => {
        const own = outcomesOf(register, context.archive);
        return [...outcomeItems(own, context), ...followupItems(own, context)];
      }),
    ),
    ...projects.map((project) =>
      lazyFeed(context, targetPath({ kind: 'project', id: project.id }), project.name, () => [
        ...projectItems(project, context),
        ...followupItems(project.outcomes, context),
      ]),
    ),
  ];
}

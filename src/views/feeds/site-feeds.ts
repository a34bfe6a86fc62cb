/** The feeds of a site: its own, and one for each group, register and project. */
import type { Group, Project } from '../../archive/archive.ts';
import { outcomesOf } from '../../archive/register-pages.ts';
import { addresses, targetPath } from '../../domain/addresses.ts';
import { registers } from '../../domain/outcome-kinds.ts';
import type { Slug } from '../../domain/slug.ts';
import { keysOf } from '../../domain/table.ts';
import type { Target } from '../../domain/target.ts';
import type { Context } from '../context.ts';
import { closingItems } from './closing-items.ts';
import { type LazyFeed, lazyFeeds } from './feed.ts';
import { followupItems } from './followup-items.ts';
import { meetingItems } from './meeting-items.ts';
import { outcomeItems } from './outcome-items.ts';
import { projectItems } from './project-items.ts';

/** All feeds of the site, in the order in which they are printed. */
export function siteFeeds(context: Context): LazyFeed[] {
  const { site, meetings, groups, projects, outcomes } = context.archive;
  return [
    ...lazyFeeds(context, { path: addresses.start, name: site.title }, () => [
      ...meetingItems(meetings, context),
      ...followupItems(outcomes, context),
    ]),
    ...groups.flatMap((group) =>
      lazyFeeds(context, ownerOf('group', group), () => [
        ...meetingItems(group.meetings, context),
        ...followupItems(group.outcomes, context),
      ]),
    ),
    ...keysOf(registers).flatMap((register) =>
      lazyFeeds(context, { path: addresses[register], name: registers[register].title }, () => {
        const own = outcomesOf(register, context.archive);
        return [...outcomeItems(own, context), ...closingItems(own, context), ...followupItems(own, context)];
      }),
    ),
    ...projects.flatMap((project) =>
      lazyFeeds(context, ownerOf('project', project), () => [
        ...projectItems(project, context),
        ...followupItems(project.outcomes, context),
      ]),
    ),
  ];
}

function ownerOf(kind: Target['kind'], { id, formerIds, name }: Group | Project) {
  const pathOf = (slug: Slug): string => targetPath({ kind, id: slug });
  return { path: pathOf(id), formerPaths: formerIds.map(pathOf), name };
}

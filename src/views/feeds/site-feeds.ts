/** The feeds of a site: its own, and one for each group, register and project. */
import type { Group, Meeting, Occasion, Project } from '../../archive/archive.ts';
import { outcomesOf } from '../../archive/register-pages.ts';
import { addresses } from '../../domain/addresses.ts';
import { comparePlain } from '../../domain/order.ts';
import { registers } from '../../domain/outcome-kinds.ts';
import { stageOf } from '../../domain/status.ts';
import { keysOf } from '../../domain/table.ts';
import type { Target } from '../../domain/target.ts';
import type { Context } from '../context.ts';
import { pathsOf } from '../paths.ts';
import { changeItems } from './change-items.ts';
import { closingItems } from './closing-items.ts';
import { type LazyFeed, lazyFeeds } from './feed.ts';
import { followupItems } from './followup-items.ts';
import type { FeedItemView } from './item.ts';
import { meetingItems } from './meeting-items.ts';
import { noticeItems } from './notice-items.ts';
import { outcomeItems } from './outcome-items.ts';
import { projectItems } from './project-items.ts';

/** All feeds of the site, in the order in which they are printed. */
export function siteFeeds(context: Context): LazyFeed[] {
  const { site, meetings, groups, projects, outcomes } = context.archive;
  // most meetings have neither a notice nor a change, and each project asks for those of whole groups
  const plansByGroup = new Map(groups.map((group) => [group, plansInFeeds(group)]));
  const ofGroup = (group: Group): Plans => plansByGroup.get(group) ?? NO_PLANS;
  return [
    ...lazyFeeds(context, { path: addresses.start, name: site.title }, () => [
      ...meetingItems(meetings, context),
      ...planItems(together(groups.map(ofGroup)), context),
      ...followupItems(outcomes, context),
    ]),
    ...groups.flatMap((group) =>
      lazyFeeds(context, ownerOf('group', group), () => [
        ...meetingItems(group.meetings, context),
        ...planItems(ofGroup(group), context),
        ...followupItems(group.outcomes, context),
      ]),
    ),
    ...keysOf(registers).flatMap((register) =>
      lazyFeeds(context, { path: addresses[register], name: registers[register].name }, () => {
        const own = outcomesOf(register, context.archive);
        return [...outcomeItems(own, context), ...closingItems(own, context), ...followupItems(own, context)];
      }),
    ),
    ...projects.flatMap((project) =>
      lazyFeeds(context, ownerOf('project', project), () => [
        ...projectItems(project, context),
        ...planItems(plansOf(project, ofGroup), context),
        ...followupItems(project.outcomes, context),
      ]),
    ),
  ];
}

/** Meetings as they are planned: with notices, and with what was changed. */
interface Plans {
  meetings: readonly Meeting[];
  occasions: readonly Occasion[];
}

const NO_PLANS: Plans = { meetings: [], occasions: [] };

/** The plans of a group that stand in feeds. */
function plansInFeeds({ meetings, occasions }: Group): Plans {
  return {
    meetings: meetings.filter(({ kind, notice }) => kind === 'kallelse' || notice),
    occasions: occasions.filter(({ changes }) => changes.length > 0),
  };
}

/** The plans of several groups, in the order of days. */
function together(plans: readonly Plans[]): Plans {
  return {
    meetings: plans.flatMap(({ meetings }) => meetings).toSorted((a, b) => comparePlain(a.date, b.date)),
    occasions: plans.flatMap(({ occasions }) => occasions),
  };
}

function planItems({ meetings, occasions }: Plans, context: Context): FeedItemView[] {
  return [...noticeItems(meetings, context), ...changeItems(occasions, context)];
}

/**
 * The plans that a project's page may tell of: of the groups that have dealt with it, from the first meeting that did, so
 * that those who follow it don't get what was long before; none of a project that has ended.
 */
function plansOf(project: Project, ofGroup: (group: Group) => Plans): Plans {
  if (stageOf(project) === 'ended') return NO_PLANS;
  const first = new Map(project.timeline.toReversed().map(({ meeting }) => [meeting.group, meeting.date]));
  const groups = [...first.keys()];
  const isSince = ({ group, date }: Meeting | Occasion): boolean => date >= (first.get(group) ?? date);
  return {
    meetings: groups.flatMap((group) => ofGroup(group).meetings).filter(isSince),
    occasions: groups.flatMap((group) => ofGroup(group).occasions).filter(isSince),
  };
}

function ownerOf(kind: Target['kind'], entry: Group | Project) {
  return { ...pathsOf(kind, entry), name: entry.name };
}

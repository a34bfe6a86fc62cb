/** The calendars of a site: of all groups, and one for each group, project and meeting. */
import type { Group, Meeting, Occasion, Project } from '../../archive/archive.ts';
import { pageRules } from '../../archive/pages.ts';
import { comingOccasions } from '../../archive/planning/occasions.ts';
import { addresses, meetingPath, targetPath } from '../../domain/addresses.ts';
import { type CalendarDate, daysAfter } from '../../domain/dates.ts';
import type { Slug } from '../../domain/slug.ts';
import { stageOf } from '../../domain/status.ts';
import type { Target } from '../../domain/target.ts';
import type { Context } from '../context.ts';
import { uiText } from '../ui-text.ts';
import { type LazyCalendar, lazyCalendars } from './calendar-file.ts';

/** How far back a calendar goes, two years, so that one of thousands of meetings stays small. All that are coming are in it. */
const DAYS_BACK = 731;

/** All calendars of the site, in the order in which they are printed. */
export function siteCalendars(context: Context): LazyCalendar[] {
  const { archive } = context;
  const { site, today, groups, projects, meetings } = archive;
  const since = daysAfter(today, -DAYS_BACK);
  const occasionOf = occasionsByMeeting(groups);
  const ownerOf = (kind: Target['kind'], { id, formerIds, name }: Group | Project) => {
    const pathOf = (slug: Slug): string => targetPath({ kind, id: slug });
    return { path: pathOf(id), formerPaths: formerIds.map(pathOf), name: uiText.calendar.nameOf(name, site.title) };
  };
  return [
    ...lazyCalendars(context, { path: addresses.calendar, name: site.title }, () => comingOccasions(groups, since)),
    ...groups.flatMap((group) =>
      lazyCalendars(context, ownerOf('group', group), () => comingOccasions([group], since)),
    ),
    ...projects.flatMap((project) =>
      lazyCalendars(context, ownerOf('project', project), () => [
        // a notice with an old day may be of a meeting that is to come
        ...new Set([...earlierOf(project, since, today).map(occasionOf), ...comingOf(project, today)]),
      ]),
    ),
    ...meetings.flatMap((meeting) => lazyCalendars(context, meetingOwner(meeting), () => [occasionOf(meeting)])),
    ...pageRules.planned
      .of(archive)
      .flatMap((occasion) => lazyCalendars(context, meetingOwner(occasion), () => [occasion])),
  ];
}

/** The meetings that have dealt with a project, in the order of their days. */
function earlierOf({ timeline }: Project, since: CalendarDate, today: CalendarDate): Meeting[] {
  return timeline.map(({ meeting }) => meeting).filter(({ date }) => date >= since && date < today);
}

/** The coming meetings of the groups that have dealt with a project, where it may come up: not when it has ended. */
function comingOf(project: Project, today: CalendarDate): Occasion[] {
  if (stageOf(project) === 'ended') return [];
  return comingOccasions([...new Set(project.timeline.map(({ meeting }) => meeting.group))], today);
}

function meetingOwner({ id, formerIds }: Pick<Occasion, 'id' | 'formerIds'>) {
  return { path: meetingPath(id), formerPaths: formerIds.map((former) => meetingPath(former)) };
}

/** Returns the occasion of a meeting; of a notice with the day that it was moved from, that of the day it was moved to. */
function occasionsByMeeting(groups: readonly Group[]): (meeting: Meeting) => Occasion {
  const own = new Map(groups.flatMap(({ occasions }) => occasions.map((occasion) => [occasion.meeting, occasion])));
  return (meeting) => {
    const found = own.get(meeting) ?? meeting.group.occasions.find(({ date }) => date === meeting.movedTo);
    if (!found)
      throw new Error(`The meeting ${meeting.id} is no occasion of its group; see archive/planning/occasions.ts`);
    return found;
  };
}

/** The calendars of a site: of all groups, and one for each group, project and meeting. */
import type { Group, Meeting, Occasion, Project } from '../../archive/archive.ts';
import { pageRules } from '../../archive/pages.ts';
import { comingOccasions, occasionNow } from '../../archive/planning/occasions.ts';
import { addresses, meetingPath } from '../../domain/addresses.ts';
import { type CalendarDate, daysAfter } from '../../domain/dates.ts';
import { stageOf } from '../../domain/status.ts';
import type { Target } from '../../domain/target.ts';
import type { Context } from '../context.ts';
import { pathsOf } from '../paths.ts';
import { uiText } from '../ui-text.ts';
import { type LazyCalendar, lazyCalendars } from './calendar-file.ts';

/** How far back a calendar goes, two years, so that one of thousands of meetings stays small. All that are coming are in it. */
const DAYS_BACK = 731;

/** All calendars of the site, in the order in which they are printed. */
export function siteCalendars(context: Context): LazyCalendar[] {
  const { archive } = context;
  const { site, today, groups, projects, meetings } = archive;
  const since = daysAfter(today, -DAYS_BACK);
  const ownerOf = (kind: Target['kind'], entry: Group | Project) => ({
    ...pathsOf(kind, entry),
    name: uiText.calendar.nameOf(entry.name, site.title),
  });
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

/** The occasion of a meeting. Throws when there is none. */
function occasionOf(meeting: Meeting): Occasion {
  const found = occasionNow(meeting);
  if (!found)
    throw new Error(`The meeting ${meeting.id} is no occasion of its group; see archive/planning/occasions.ts`);
  return found;
}

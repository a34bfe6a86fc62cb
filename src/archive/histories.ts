/** Adds meetings to the histories of their groups, projects and organisations. */
import type { Section } from '../markdown/body.ts';
import type { Meeting, MeetingSection, Project } from './archive.ts';
import { found, type GrowingEntries } from './growth.ts';
import { projectIds } from './link-meeting.ts';

/** Adds a meeting to its group, organisations and the timelines of its projects; called in the order of meetings. */
export function addToHistories(meeting: Meeting, entries: GrowingEntries): void {
  entries.groups.get(meeting.group.id)?.meetings.push(meeting);
  for (const { id } of meeting.organisations) entries.organisations.get(id)?.meetings.push(meeting);
  for (const entry of meeting.entries) entries.projects.get(entry.project.id)?.timeline.push(entry);
  for (const section of meeting.sections) addOrganisationsProjects(section, entries);
}

/** Sets `previous` and `next` of each entry of a timeline. */
export function linkNeighbours({ projects }: GrowingEntries): void {
  for (const { timeline } of projects.values()) linkEach(timeline);
}

function linkEach<T extends { readonly previous?: T; readonly next?: T }>(list: readonly T[]): void {
  list.forEach((item, index) => {
    const [previous, next] = [list[index - 1], list[index + 1]];
    Object.assign(item, previous && { previous }, next && { next });
  });
}

/** An organisation takes part in a project where the project's sections or paragraphs name it. */
function addOrganisationsProjects({ targets, projects, blocks }: MeetingSection, entries: GrowingEntries): void {
  const add = (mentioned: Section['targets'], named: readonly Project[]): void => {
    for (const { kind, id } of mentioned) {
      const own = kind === 'organisation' ? entries.organisations.get(id)?.projects : undefined;
      for (const project of named) if (own && !own.includes(project)) own.push(project);
    }
  };
  add(targets, projects);
  for (const block of blocks) {
    add(block.targets, [...projects, ...found(projectIds(block.targets), entries.projects)]);
  }
}

/** A record → a meeting of the Archive. */
import type { CalendarDate } from '../domain/dates.ts';
import type { Slug } from '../domain/slug.ts';
import { anchorsOf } from '../markdown/anchors.ts';
import type { Section } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { PersonRecord } from '../reading/people/resolve-people.ts';
import { type Group, type MeetingSection, type Participant, peopleIn, type TimelineEntry } from './archive.ts';
import { found, type GrowingEntries, type GrowingMeeting } from './growth.ts';
import type { MeetingIds } from './lasting-ids.ts';
import { isUndatedOn, publishedOn } from './publication.ts';
import { timelineEntries } from './timeline.ts';

/** The meeting of a record, with entries for their ids, and timeline entries. Its links are resolved later. */
export function linkMeeting(
  record: MinutesRecord,
  { groups, projects, organisations }: GrowingEntries,
  idsOf: MeetingIds,
  today: CalendarDate,
): GrowingMeeting {
  const {
    path: _path,
    location: _location,
    formerly: _formerly,
    announced: _announced,
    movesInText: _movesInText,
    draft: _draft,
    movedFrom: _movedFrom,
    declared,
    body,
    ...shown
  } = record;
  const { date, corrections = [] } = record;
  const ids = idsOf(record);
  const people = record.people.map((person) => participant(person, organisations));
  const entries: TimelineEntry[] = [];
  const meeting: GrowingMeeting = {
    ...shown,
    ...ids,
    formerIds: [...ids.formerIds],
    group: groups.get(record.group) as Group,
    state: record.cancelled !== undefined ? 'cancelled' : date > today ? 'planned' : 'held',
    published: publishedOn(record, today),
    isUndated: isUndatedOn(record, today),
    corrections: corrections.filter((correction) => correction.date <= today),
    attachments: [],
    people,
    organisations: [...new Set(peopleIn({ people }, 'attendees').flatMap((attendee) => attendee.organisations))],
    sections: linkSections(body.sections, projects),
    anchors: anchorsOf(body),
    entries,
    outcomes: [],
    events: [],
    agenda: [],
    links: [],
  };
  entries.push(...timelineEntries(meeting, found(declared, projects), projects));
  return meeting;
}

function participant(
  { location: _location, ...person }: PersonRecord,
  organisations: GrowingEntries['organisations'],
): Participant {
  return { ...person, organisations: found(person.organisations, organisations) };
}

/** A section belongs to the projects of its heading and to those of the section that it is part of. */
function linkSections(sections: readonly Section[], projects: GrowingEntries['projects']): MeetingSection[] {
  const above: MeetingSection[] = [];
  return sections.map((section) => {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const own = found(projectIds(section.targets), projects);
    const linked = { ...section, projects: [...new Set([...(above.at(-1)?.projects ?? []), ...own])] };
    above.push(linked);
    return linked;
  });
}

/** The ids of the projects among targets. */
export function projectIds(targets: Section['targets']): Slug[] {
  return targets.filter(({ kind }) => kind === 'project').map(({ id }) => id);
}

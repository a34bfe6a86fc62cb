/** A meeting's page: what it was about, its text, who was there, and the ways on from it. */
import type { Meeting, Participant, Project } from '../archive/archive.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { formatDate, formatWithWeekday } from '../domain/dates.ts';
import { type Context, type LinkView, ownerOf } from './context.ts';
import {
  above,
  changedOn,
  type DateView,
  gist,
  groupLink,
  organisationLink,
  ownSections,
  projectLink,
  type TextSection,
  timeText,
  titleOf,
} from './parts.ts';
import { type Shell, shellOf } from './shell.ts';
import { words } from './words.ts';

/** All that the page of a meeting prints. */
export interface MeetingView {
  shell: Shell;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  place?: string | undefined;
  kind?: string | undefined;
  planned: boolean;
  summary?: string | undefined;
  contents: LinkView[];
  sections: (TextSection & { projects: LinkView[] })[];
  attendance: AttendanceView[];
  attachments: LinkView[];
  corrections: { date: DateView; text: string }[];
  neighbours: { previous?: LinkView | undefined; next?: LinkView | undefined };
  threads: { project: LinkView; previous?: LinkView | undefined; next?: LinkView | undefined }[];
}

/** A list of people under its heading. */
export interface AttendanceView {
  heading: string;
  people: { name: string; role?: string | undefined; organisations: (LinkView | string)[] }[];
}

/** The page of each meeting, in the order of the archive. */
export function meetingViews(context: Context): MeetingView[] {
  return context.archive.meetings.map((meeting) => meetingView(meeting, context));
}

function meetingView(meeting: Meeting, context: Context): MeetingView {
  const { group, date, sections, kind, time, place, summary } = meeting;
  const path = meetingPath(meeting.id);
  const held = meeting.state === 'held';
  const texts = ownSections(sections, ownerOf(meeting), context);
  return {
    shell: shellOf(context, {
      path,
      title: titleOf(meeting),
      description: gist(meeting) || titleOf(meeting),
      above: above(context, 'meetings'),
      feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
      changed: changedOn(meeting),
    }),
    group: groupLink(group, context),
    date: { iso: date, text: held ? formatDate(date) : formatWithWeekday(date) },
    time: timeText(time),
    place,
    kind: kind && words.kinds[kind],
    planned: !held,
    summary,
    contents: sections
      .filter(({ title, level }) => title !== '' && level === 2)
      .map(({ id, title }) => ({ href: `#${id}`, text: title })),
    sections: texts.map((text, index) => ({
      ...text,
      projects: (sections[index]?.projects ?? []).map((project) => projectLink(project, context)),
    })),
    attendance: [
      ...attendance(words.attendance, meeting.attendees, context),
      ...attendance(words.absent, meeting.absent, context),
    ],
    attachments: meeting.attachments.map(({ path: file, title }) => ({ href: context.href(file), text: title })),
    corrections: meeting.corrections.map((correction) => ({
      date: { iso: correction.date, text: formatDate(correction.date) },
      text: correction.text,
    })),
    neighbours: neighbours(group.meetings, meeting, context),
    threads: meeting.projects.map((project) => ({
      project: projectLink(project, context),
      ...projectNeighbours(project, meeting, context),
    })),
  };
}

function attendance(
  heading: (count: number) => string,
  people: readonly Participant[],
  context: Context,
): AttendanceView[] {
  if (people.length === 0) return [];
  const shown = people.map(({ name, role, organisations, unregistered }) => ({
    name,
    role,
    organisations: [...organisations.map((organisation) => organisationLink(organisation, context)), ...unregistered],
  }));
  return [{ heading: heading(people.length), people: shown }];
}

/** The meetings before and after one in a list that has it. */
function neighbours(meetings: readonly Meeting[], meeting: Meeting, { href }: Context): MeetingView['neighbours'] {
  const index = meetings.indexOf(meeting);
  const link = (neighbour: Meeting | undefined): LinkView | undefined =>
    neighbour && { href: href(meetingPath(neighbour.id)), text: titleOf(neighbour) };
  return { previous: link(meetings[index - 1]), next: link(meetings[index + 1]) };
}

/** The project's entries before and after, each linked to the place where the project comes up. */
function projectNeighbours({ timeline }: Project, meeting: Meeting, { href }: Context): MeetingView['neighbours'] {
  const index = timeline.findIndex((entry) => entry.meeting === meeting);
  const link = (offset: number): LinkView | undefined => {
    const entry = index < 0 ? undefined : timeline[index + offset];
    if (!entry) return undefined;
    const anchor = entry.sections[0]?.section.id ?? entry.mentions[0]?.block.anchor;
    return { href: href(meetingPath(entry.meeting.id, anchor)), text: titleOf(entry.meeting) };
  };
  return { previous: link(-1), next: link(1) };
}

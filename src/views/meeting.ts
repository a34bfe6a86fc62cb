/** A meeting's page: what it was about, its text, who was there, and the ways on from it. */
import type { Meeting, OutcomeEvent, Participant, TimelineEntry } from '../archive/archive.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { outcomeKinds } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { formatDate, formatWithWeekday } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import { type Context, type LinkView, ownerOf } from './context.ts';
import { aboutLink, eventView, type OutcomeView, outcomeView } from './outcome.ts';
import { type PageToBe, pageToBe } from './page.ts';
import {
  above,
  changedOn,
  type DateView,
  dateView,
  gist,
  groupLink,
  organisationLink,
  projectLink,
  type TextSection,
  textSections,
  timeText,
  titleOf,
} from './parts.ts';
import { lastEntry } from './project.ts';
import { type Shell, shellOf } from './shell.ts';
import { entryPath } from './thread.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a meeting prints. */
export interface MeetingView {
  shell: Shell;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  kind?: string | undefined;
  planned: boolean;
  summary?: string | undefined;
  contents: LinkView[];
  sections: (TextSection & { threads: ThreadStep[] })[];
  /** What it left behind, a kind at a time. */
  left: { heading: string; items: OutcomeView[] }[];
  /** What it said of outcomes of earlier meetings. */
  said: { what: string; about: LinkView; text: string; href: string }[];
  attendance: AttendanceView[];
  attachments: LinkView[];
  corrections: { date: DateView; text: string }[];
  neighbours: { previous?: LinkView | undefined; next?: LinkView | undefined };
  threads: ThreadStep[];
  /** An address that opens a mail with the page's own. */
  share: string;
}

/** A project, and where it came up before and after this meeting. */
export interface ThreadStep {
  project: LinkView;
  previous?: LinkView | undefined;
  next?: LinkView | undefined;
  /** The newest place, where that is a later one than `next`. */
  newest?: LinkView | undefined;
}

/** A list of people under its heading. */
export interface AttendanceView {
  heading: string;
  people: { name: string; role?: string | undefined; organisations: (LinkView | string)[] }[];
}

/** The page of each meeting, in the order of the archive. */
export function meetingPages(context: Context): PageToBe<MeetingView>[] {
  return context.archive.meetings.map((meeting) =>
    pageToBe(frame(meeting, context), () => meetingView(meeting, context)),
  );
}

function meetingView(meeting: Meeting, context: Context): Omit<MeetingView, 'shell'> {
  const { group, date, sections, kind, time, venue, summary } = meeting;
  const held = meeting.state === 'held';
  const threads = new Map(meeting.entries.map((entry) => [entry.project.id, threadStep(entry, context)]));
  const texts = textSections(sections, ownerOf(meeting), context.page(), 'own');
  return {
    group: groupLink(group, context),
    date: { iso: date, text: unbroken(held ? formatDate(date) : formatWithWeekday(date)) },
    time: timeText(time),
    venue,
    kind: kind && uiText.kinds[kind],
    planned: !held,
    summary: summary && context.typeset(summary),
    contents: sections
      .filter(({ title, level }) => title !== '' && level === 2)
      .map(({ id, title }) => ({ href: `#${id}`, text: title })),
    sections: texts.map((text, index) => ({
      ...text,
      threads: (sections[index]?.projects ?? []).flatMap(({ id }) => threads.get(id) ?? []),
    })),
    left: outcomeKinds
      .map((one) => ({
        heading: kinds[one].heading,
        items: meeting.outcomes
          .filter((outcome) => outcome.kind === one)
          .map((outcome) => outcomeView(outcome, context, 'meeting')),
      }))
      .filter(({ items }) => items.length > 0),
    said: meeting.events.map((event) => saidView(event, context)),
    attendance: [
      ...attendance(uiText.attendance, meeting.attendees, context),
      ...attendance(uiText.absent, meeting.absent, context),
    ],
    attachments: meeting.attachments.map(({ path: file, title }) => ({ href: context.href(file), text: title })),
    corrections: meeting.corrections.map((correction) => ({
      date: dateView(correction.date),
      text: context.typeset(correction.text),
    })),
    neighbours: { previous: neighbour(meeting.previous, context), next: neighbour(meeting.next, context) },
    threads: [...threads.values()],
    share: mailTo(titleOf(meeting), context.absolute(meetingPath(meeting.id))),
  };
}

function saidView(event: OutcomeEvent, context: Context): MeetingView['said'][number] {
  const { what, text, source } = eventView(event, context);
  return { what, text, href: source?.href ?? '', about: aboutLink(event.outcome, context) };
}

function frame(meeting: Meeting, context: Context): Shell {
  const { id, group } = meeting;
  return shellOf(context, {
    path: meetingPath(id),
    title: titleOf(meeting),
    description: gist(meeting) || titleOf(meeting),
    above: above(context, 'meetings'),
    feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
    changed: changedOn(meeting),
  });
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

function neighbour(meeting: Meeting | undefined, { href }: Context): LinkView | undefined {
  return meeting && { href: href(meetingPath(meeting.id)), text: unbroken(titleOf(meeting)) };
}

function threadStep({ project, previous, next }: TimelineEntry, context: Context): ThreadStep {
  const newest = lastEntry(project);
  return {
    project: projectLink(project, context),
    previous: inThread(previous, context),
    next: inThread(next, context),
    newest: next && newest && newest.meeting.date > next.meeting.date ? inThread(newest, context) : undefined,
  };
}

/** An entry of a project's timeline, at the place where the project comes up. */
function inThread(entry: TimelineEntry | undefined, { href }: Context): LinkView | undefined {
  return entry && { href: href(entryPath(entry)), text: unbroken(formatDate(entry.meeting.date)) };
}

/** A mail to no one yet, with a subject and an address in it (RFC 6068). */
function mailTo(subject: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`;
}

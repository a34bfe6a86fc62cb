/** A meeting's page: its metadata, text, outcomes, attendance, and links to other meetings. */
import { hasMinutes, type Meeting } from '../archive/archive.ts';
import { occasionWith } from '../archive/planning/occasions.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { formatDate } from '../swedish/calendar.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';
import { type AttendanceView, attendanceViews } from './attendance.ts';
import { collectedLine } from './collected.ts';
import { type Context, ownerOf } from './context.ts';
import { type DateView, dateView, movedFromText, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView, listLink, meetingLink } from './links.ts';
import { changedOn, latestCorrections, meetingSummary, meetingTitle } from './meeting-metadata.ts';
import {
  type EarlierOutcomeView,
  earlierOutcomes,
  type OutcomesOfKindView,
  outcomesByKind,
} from './meeting-outcomes.ts';
import { type LazyPage, lazyPage } from './page.ts';
import type { Line } from './passage.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { type ThreadStepsView, threadSteps } from './thread-steps.ts';
import { topics } from './topics.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a meeting prints. Its time is in the site's time zone. */
export interface MeetingView {
  shell: ShellView;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  kind?: string | undefined;
  /** That it is yet to be held or was moved here; that it is cancelled; empty for others. */
  standing: string[];
  /** The day that it has been moved to, with the address of its new notice. */
  movedTo?: { date: DateView; href?: string | undefined } | undefined;
  summary?: string | undefined;
  /** Links to its main headings. */
  contents: LinkView[];
  /** Its text; each section with the threads of the projects that it is about. */
  sections: (TextSectionView & { threads: ThreadStepsView[] })[];
  outcomes: OutcomesOfKindView[];
  /** That a program has collected the outcomes. */
  collected: Line;
  earlierOutcomes: EarlierOutcomeView[];
  attendance: AttendanceView[];
  attachments: LinkView[];
  /** The latest first. */
  corrections: { date: DateView; text: string }[];
  /** The day of publication in a sentence, where there are corrections of what was published. */
  published?: string | undefined;
  /** The group's meetings before and after it. */
  neighbours: { previous?: LinkView | undefined; next?: LinkView | undefined };
  /** The threads of all projects that it dealt with. */
  threads: ThreadStepsView[];
  /** A `mailto:` address for a message with the page's address in it. */
  share: string;
}

/** The page of a meeting. */
export function meetingPage(meeting: Meeting, context: Context): LazyPage<MeetingView> {
  return lazyPage(meetingShell(meeting, context), () => meetingView(meeting, context));
}

function meetingView(meeting: Meeting, context: Context): Omit<MeetingView, 'shell'> {
  const { group, date, sections, kind, time, venue, summary, previous, next } = meeting;
  const held = meeting.state === 'held';
  const threads = new Map(meeting.entries.map((entry) => [entry.project.id, threadSteps(entry, context)]));
  const corrections = latestCorrections(meeting);
  const texts = textSections(sections, ownerOf(meeting), context.page(), 'own');
  return {
    group: groupLink(group, context),
    date: held ? dateView(date) : weekdayDateView(date),
    time: timeText(time),
    venue,
    kind: kind && uiText.kinds[kind],
    ...standingOf(meeting, context),
    summary: summary && context.typeset(summary),
    contents: topics(meeting).map(({ id, title }) => ({ href: `#${id}`, text: title })),
    sections: texts.map((text, index) => ({
      ...text,
      threads: (sections[index]?.projects ?? []).flatMap(({ id }) => threads.get(id) ?? []),
    })),
    outcomes: outcomesByKind(meeting, context),
    earlierOutcomes: earlierOutcomes(meeting, context),
    collected: collectedLine(context, 'meeting'),
    attendance: attendanceViews(meeting, context),
    attachments: meeting.attachments.map(({ path: file, title }) => ({ href: context.href(file), text: title })),
    corrections: corrections.map((correction) => ({
      date: dateView(correction.date),
      text: context.typeset(correction.text),
    })),
    published: corrections.length > 0 ? unbroken(uiText.published(formatDate(meeting.published))) : undefined,
    neighbours: { previous: previous && meetingLink(previous, context), next: next && meetingLink(next, context) },
    threads: [...threads.values()],
    share: mailTo(meetingTitle(meeting), context.absolute(meetingPath(meeting.id))),
  };
}

/** What a page says of whether its meeting will be held, and of other days that it was planned for. */
function standingOf(meeting: Meeting, context: Context): Pick<MeetingView, 'standing' | 'movedTo'> {
  const { state, cancelled = '', movedTo, group } = meeting;
  if (state === 'cancelled') {
    const text = uiText.cancelled(cancelled);
    return { standing: [context.typeset(/[.!?]$/.test(text) ? text : `${text}.`)] };
  }
  if (movedTo !== undefined) {
    const there = group.occasions.find(({ date }) => date === movedTo)?.meeting;
    return {
      standing: [],
      movedTo: { date: weekdayDateView(movedTo), href: there && context.href(meetingPath(there.id)) },
    };
  }
  const moved = movedFromText(occasionWith(meeting)?.movedFrom ?? [], meeting.date);
  return {
    standing: [
      ...(state === 'planned' ? [uiText.planned] : []),
      ...(moved && (state === 'planned' || hasMinutes(meeting)) ? [`${capitalised(moved)}.`] : []),
    ],
  };
}

function meetingShell(meeting: Meeting, context: Context): ShellView {
  const { id, group } = meeting;
  return shellOf(context, {
    path: meetingPath(id),
    title: meetingTitle(meeting),
    description: meetingSummary(meeting) || meetingTitle(meeting),
    breadcrumb: [listLink('meetings', context)],
    feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
    changed: changedOn(meeting),
  });
}

/** A `mailto:` address without a recipient, with a subject and an address as body (RFC 6068). */
function mailTo(subject: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`;
}

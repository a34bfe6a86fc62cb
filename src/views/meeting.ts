/** A meeting's page: its metadata, text, outcomes, attendance, and links to other meetings. */
import { hasMinutes, type Meeting } from '../archive/archive.ts';
import { nextOccasion } from '../archive/planning/agenda.ts';
import { occasionWith } from '../archive/planning/occasions.ts';
import { meetingPath, noticePath, targetPath } from '../domain/addresses.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type AttendanceView, attendanceViews } from './attendance.ts';
import { type AddLinkView, addLink } from './calendar/calendar-links.ts';
import { collectedLine } from './collected.ts';
import { type Context, ownerOf } from './context.ts';
import { type DateView, dateView, timeText, weekdayDateView } from './date.ts';
import { eventJsonOf } from './json-ld.ts';
import { groupLink, type LinkView, meetingTrail, occasionLink } from './links.ts';
import { lastChange, latestCorrections, meetingSummary, meetingTitle } from './meeting-metadata.ts';
import { type MeetingOutcomesView, meetingOutcomes } from './meeting-outcomes.ts';
import { changesOf } from './occasion-text.ts';
import { type LazyPage, lazyPage } from './page.ts';
import type { Line } from './passage.ts';
import { type PosterView, posterOf } from './poster.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type NoticePointView, noticePoints } from './taken-up.ts';
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
  /** Its kind, time and place, and the day of publication, in sentences; may be empty. */
  about: string;
  /** What is known of it in sentences: that it was moved here or cancelled, that it is yet to be held. */
  notices: string[];
  /** Those of them that change what has been announced. */
  changes: string[];
  /** The day that it has been moved to, with the address of its page. */
  movedTo?: (LinkView & { iso: string }) | undefined;
  /** A link to its calendar file, while it is to come. */
  add?: AddLinkView | undefined;
  summary?: string | undefined;
  /** Links to its main headings. */
  contents: LinkView[];
  /** Its text; each section with the threads of the projects that it is about. */
  sections: (TextSectionView & { threads: ThreadStepsView[] })[];
  /** The notice of the meeting, and its points, when it is a file of its own. */
  notice?: LinkView | undefined;
  noticePoints: NoticePointView[];
  /** On the page of a notice of a meeting that is yet to be held. */
  poster?: PosterView | undefined;
  /** What waits for a meeting that is yet to be held, but for what its notice takes up. */
  waiting?: AgendaView | undefined;
  outcomes: MeetingOutcomesView;
  /** That a program has collected the outcomes; absent without any. */
  collected?: Line | undefined;
  attendance: AttendanceView[];
  attachments: LinkView[];
  /** The latest first. */
  corrections: { date: DateView; text: string }[];
  /** The group's meetings before and after it. */
  neighbours: { previous?: LinkView | undefined; next?: LinkView | undefined };
  /** The threads of the projects that it dealt with in no section of their own. */
  threads: ThreadStepsView[];
  /** The meeting for search engines, as JSON-LD. */
  event?: string | undefined;
  /** A `mailto:` address for a message with the page's address in it. */
  share: string;
}

/** The page of a meeting. */
export function meetingPage(meeting: Meeting, context: Context): LazyPage<MeetingView> {
  return lazyPage(meetingShell(meeting, context), () => meetingView(meeting, context));
}

function meetingView(meeting: Meeting, context: Context): Omit<MeetingView, 'shell'> {
  const { group, date, sections, time, venue, summary } = meeting;
  const held = meeting.state === 'held';
  const threads = new Map(meeting.entries.map((entry) => [entry.project.id, threadSteps(entry, context)]));
  const corrections = latestCorrections(meeting);
  const texts = textSections(sections, ownerOf(meeting), context.page(), 'own');
  return {
    group: groupLink(group, context),
    date: held ? dateView(date) : weekdayDateView(date),
    time: timeText(time, context),
    venue,
    about: aboutOf(meeting, context),
    ...whatIsKnown(meeting, context),
    add: addLink(meeting, context),
    summary: summary && context.typeset(summary),
    contents: topics(meeting).map(({ id, title }) => ({ href: `#${id}`, text: context.name(title) })),
    sections: texts.map((text, index) => ({
      ...text,
      threads: (sections[index]?.projects ?? []).flatMap(({ id }) => threads.get(id) ?? []),
    })),
    notice: meeting.notice && { href: context.href(noticePath(meeting.id)), text: uiText.notice },
    noticePoints: noticePoints(meeting, context),
    poster: meeting.kind === 'kallelse' ? posterOf(meeting, context) : undefined,
    waiting: isNext(meeting, context) ? agendaView(meeting, context, new Set(meeting.agenda)) : undefined,
    outcomes: meetingOutcomes(meeting, context),
    collected: meeting.outcomes.length + meeting.events.length > 0 ? collectedLine(context, 'meeting') : undefined,
    attendance: attendanceViews(meeting, context),
    attachments: meeting.attachments.map(({ path: file, title }) => ({ href: context.href(file), text: title })),
    corrections: corrections.map((correction) => ({
      date: dateView(correction.date),
      text: context.typeset(correction.text),
    })),
    neighbours: neighboursOf(meeting, context),
    threads: meeting.entries
      .filter((entry) => entry.sections.length === 0)
      .flatMap(({ project }) => threads.get(project.id) ?? []),
    event: eventJsonOf(meeting, context),
    share: mailTo(meetingTitle(meeting), context.absolute(meetingPath(meeting.id))),
  };
}

/** «Minnesanteckningar, kl. 13.30–15.30, Bryggan. Publicerat 20 januari 2017.» */
function aboutOf({ kind, time, venue, isUndated, published }: Meeting, context: Context): string {
  const facts = [kind && uiText.kinds[kind], timeText(time, context), venue].filter(Boolean).join(', ');
  const sentences = [facts && `${facts}.`, isUndated ? '' : uiText.published(formatDate(published))];
  return unbroken(sentences.filter(Boolean).join(' '));
}

/** What a page says of whether its meeting will be held, and of other days that it was planned for. */
function whatIsKnown(meeting: Meeting, context: Context): Pick<MeetingView, 'notices' | 'changes' | 'movedTo'> {
  const { state, movedTo, group } = meeting;
  if (movedTo !== undefined) {
    const there = group.occasions.find(({ date }) => date === movedTo);
    const { iso, text } = weekdayDateView(movedTo);
    const href = context.href(there ? meetingPath(there.id) : targetPath({ kind: 'group', id: group.id }));
    return { notices: [], changes: [], movedTo: { href, text, iso } };
  }
  const occasion = occasionWith(meeting);
  const showsChanges = state !== 'held' || hasMinutes(meeting);
  const changes = occasion && showsChanges ? changesOf(occasion) : [];
  return { notices: [...changes, ...(state === 'planned' ? [uiText.planned] : [])], changes };
}

/** The meetings of the group before and after it that were or are to be held; of those without minutes only coming ones. */
function neighboursOf({ group, date, id }: Meeting, context: Context): MeetingView['neighbours'] {
  const others = group.occasions.filter(
    (occasion) =>
      occasion.id !== id &&
      occasion.isNamed &&
      occasion.state !== 'cancelled' &&
      (occasion.meeting !== undefined || occasion.date >= context.archive.today),
  );
  const previous = others.findLast((occasion) => occasion.date < date);
  const next = others.find((occasion) => occasion.date > date);
  return {
    previous: previous && occasionLink(previous, context, uiText.previousMeeting),
    next: next && occasionLink(next, context, uiText.followingMeeting),
  };
}

/** Whether a meeting with a notice is the next one of its group. */
function isNext(meeting: Meeting, { archive }: Context): boolean {
  return meeting.state === 'planned' && nextOccasion(meeting.group, archive.today)?.meeting === meeting;
}

function meetingShell(meeting: Meeting, context: Context): ShellView {
  const { id, group } = meeting;
  return shellOf(context, {
    path: meetingPath(id),
    title: meetingTitle(meeting),
    description: meetingSummary(meeting) || meetingTitle(meeting),
    breadcrumb: meetingTrail(meeting, context),
    feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
    changed: lastChange(meeting),
  });
}

/** A `mailto:` address without a recipient, with a subject and an address as body (RFC 6068). */
function mailTo(subject: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`;
}

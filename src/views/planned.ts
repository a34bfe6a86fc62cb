/** The page of a meeting that has neither a notice nor minutes: when and where it is, and what waits for it. */
import type { Occasion } from '../archive/archive.ts';
import { agendaOf, nextOccasion } from '../archive/planning/agenda.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type AddLinkView, addLink } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { eventJson } from './json-ld.ts';
import { groupLink, type LinkView, listLink, meetingLink } from './links.ts';
import { meetingTitle } from './meeting-metadata.ts';
import { changesOf } from './occasion-text.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type PosterView, posterOf } from './poster.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a planned meeting prints. Its time is in the site's time zone. */
export interface PlannedView {
  shell: ShellView;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  /** What is known of it in sentences: that it is planned, moved, cancelled, or has passed without minutes. */
  notices: string[];
  /** Those of them that change what has been announced: that it is moved or cancelled. */
  changes: string[];
  poster?: PosterView | undefined;
  /** A link to its calendar file, while it is to come. */
  add?: AddLinkView | undefined;
  /** The points that every meeting of the group has. */
  standing: readonly string[];
  /** What waits for it, on the page of the group's next meeting. */
  waiting?: AgendaView | undefined;
  /** The group's next meeting, where what waits is listed, when it is another one. */
  next?: LinkView | undefined;
  /** The minutes that announced it. */
  announcedBy: LinkView[];
  /** The meeting for search engines, as JSON-LD. */
  event: string;
}

/** The page of a planned meeting. */
export function plannedPage(occasion: Occasion, context: Context): LazyPage<PlannedView> {
  return lazyPage(plannedShell(occasion, context), () => plannedView(occasion, context));
}

function plannedShell(occasion: Occasion, context: Context): ShellView {
  const { id, group, revised } = occasion;
  const title = meetingTitle(occasion);
  return shellOf(context, {
    path: meetingPath(id),
    title,
    description: [uiText.plannedMeeting, ...noticesOf(occasion, context)].join(' '),
    breadcrumb: [listLink('meetings', context)],
    feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
    changed: revised,
  });
}

function plannedView(occasion: Occasion, context: Context): Omit<PlannedView, 'shell'> {
  const { group, date, time, venue, state, announcedBy } = occasion;
  const next = nextOccasion(group, context.archive.today);
  const isNext = next === occasion;
  const takesPlace = state !== 'cancelled' && date >= context.archive.today;
  return {
    group: groupLink(group, context),
    date: weekdayDateView(date),
    time: timeText(time, context),
    venue,
    notices: noticesOf(occasion, context),
    changes: changesOf(occasion),
    poster: posterOf(occasion, context),
    add: addLink(occasion, context),
    standing: takesPlace ? (group.agenda ?? []).map((point) => context.typeset(point)) : [],
    waiting: isNext ? agendaView(occasion, context) : undefined,
    next: takesPlace && !isNext && next && waits(next) ? nextLink(next, context) : undefined,
    announcedBy: announcedBy.map((meeting) => meetingLink(meeting, context)),
    event: eventJson(occasion, context),
  };
}

function noticesOf(occasion: Occasion, { archive }: Context): string[] {
  if (occasion.state === 'cancelled') return changesOf(occasion);
  return [...changesOf(occasion), occasion.date < archive.today ? uiText.planning.passed : uiText.planned];
}

function waits(occasion: Occasion): boolean {
  return Object.values(agendaOf(occasion)).some((outcomes) => outcomes.length > 0);
}

function nextLink({ id, date }: Occasion, context: Context): LinkView {
  return { href: context.href(meetingPath(id)), text: weekdayDateView(date).text };
}

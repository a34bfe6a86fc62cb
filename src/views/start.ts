/** The start page: the next meetings, the newest decisions, calls for people, the latest minutes, and projects over time. */
import { hasMinutes, type Outcome, type Project } from '../archive/archive.ts';
import { heldMeetings } from '../archive/meeting-years.ts';
import { outcomesOf } from '../archive/register-pages.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { type Register, registers } from '../domain/outcome-kinds.ts';
import { type ComingListView, comingList } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { type EntryView, entry } from './entry.ts';
import { latestFirst } from './latest-outcomes.ts';
import type { LinkView } from './links.ts';
import { meetingEntry } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { outcomeEntry } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import { type ShellView, shellOf } from './shell.ts';
import { latestPeriod, type ThreadRoom, type ThreadView, threadView } from './thread.ts';
import { latestEntry } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** The most items of each list: a page that is read on a phone has room for the newest alone. */
const MOST_COMING = 1;
const MOST_DECISIONS = 2;
const MOST_CALLS = 1;
const MOST_MINUTES = 4;
/** The most of an outcome's text: about three lines of a phone. */
const MOST_OF_TEXT = 75;
/** The most projects on the start page; more would fill it. */
const MOST_PROJECTS = 12;
/** How much of their picture is shown at once: with its heading and what the marks mean it is a screen of a phone. */
const THREAD_ROOM: ThreadRoom = { rows: MOST_PROJECTS, lines: 14 };

/** All that the start page prints. */
export interface StartView {
  shell: ShellView;
  intro?: string | undefined;
  coming: ComingListView;
  /** The newest decisions and calls, without those that have none. */
  lists: StartListView[];
  /** The latest meetings that have minutes, latest first. */
  latest: EntryView[];
  /** The latest twelve months of the projects that moved lately. */
  thread?: ThreadView | undefined;
  links: { calendar: LinkView; meetings: LinkView; projects: LinkView; follow: LinkView };
}

/** The newest outcomes of a register. */
interface StartListView {
  register: Register;
  heading: string;
  items: EntryView[];
  all: LinkView;
}

/** The start page. */
export function startView(context: Context): StartView {
  const { site, meetings, groups, projects } = context.archive;
  const latest = heldMeetings(meetings).filter(hasMinutes).slice(0, MOST_MINUTES);
  const listed = latestProjects(projects);
  const link = (path: string, text: string): LinkView => ({ href: context.href(path), text });
  return {
    shell: shellOf(context, {
      path: addresses.start,
      title: site.title,
      description: site.description ?? site.title,
      changed: latest[0] && changedOn(latest[0]),
    }),
    intro: site.description,
    coming: comingList(groups, context, MOST_COMING),
    lists: [
      newest('decisions', uiText.latestDecisions, MOST_DECISIONS, uiText.allDecisions, context),
      newest('calls', registers.calls.title, MOST_CALLS, uiText.allCalls, context),
    ].flatMap((list) => list ?? []),
    latest: latest.map((meeting) => meetingEntry(meeting, context)),
    thread: threadView(listed, latestPeriod(listed), context, THREAD_ROOM),
    links: {
      calendar: link(addresses.calendar, uiText.calendar.title),
      meetings: { ...link(addresses.meetings, uiText.all), label: uiText.allMeetings },
      projects: link(addresses.projects, uiText.thread.allProjects),
      follow: link(addresses.follow, uiText.followTitle),
    },
  };
}

/** The newest outcomes of a register that are decisions or open; undefined without any. */
function newest(
  register: Register,
  heading: string,
  most: number,
  allOf: (number: number) => string,
  context: Context,
): StartListView | undefined {
  const ofKind = outcomesOf(register, context.archive).filter(
    (outcome) => !registers[register].open || isOpen(outcome),
  );
  const items = latestFirst(ofKind).slice(0, most);
  if (items.length === 0) return undefined;
  const entryOf = (outcome: Outcome): EntryView => {
    const { date, href, topic, text } = outcomeEntry(outcome, context, { mostOfText: MOST_OF_TEXT });
    return entry({ date, href, topic, text: text && { shown: text.shown } });
  };
  return {
    register,
    heading,
    items: items.map(entryOf),
    all: {
      href: context.href(addresses[register]),
      text: `${uiText.all} ${ofKind.length}`,
      label: allOf(ofKind.length),
    },
  };
}

/** The projects with the latest entries, latest first, at most `MOST_PROJECTS`. */
function latestProjects(projects: readonly Project[]): Project[] {
  const latestDay = (project: Project): string => latestEntry(project)?.meeting.date ?? '';
  return projects.toSorted((a, b) => comparePlain(latestDay(b), latestDay(a))).slice(0, MOST_PROJECTS);
}

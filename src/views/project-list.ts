/** `/projekt/`: all projects over the latest twelve months, the years before, and a list with the latest of each. */
import type { Project, TimelineEntry } from '../archive/archive.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { stageOf } from '../domain/status.ts';
import { capitalised } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { dateView } from './date.ts';
import { type EntryView, entry, type StateView } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { projectLink } from './links.ts';
import type { Line } from './passage.ts';
import { projectYearLinks } from './project-year.ts';
import { type ShellView, shellOf } from './shell.ts';
import { statusNote } from './status-note.ts';
import { latestPeriod, type ThreadRoom, type ThreadView, threadView } from './thread.ts';
import { entriesWithMinutes, entryPath } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';
import type { YearLinkView } from './year-links.ts';

/** The list of projects. */
export interface ProjectsView {
  shell: ShellView;
  thread?: ThreadView | undefined;
  /** Links to the pages of all years, with the number of projects that came up. */
  years: YearLinkView[];
  /** Those that have not ended, by the day of what is shown of them, latest first. */
  running: ProjectsPartView;
  /** Those that have ended, in the same order. */
  ended: EntryView[];
}

/** Entries, of which a long list shows the first alone. */
interface ProjectsPartView {
  shown: EntryView[];
  rest: EntryView[];
}

/** How much of the picture is shown at once: the projects of a year of a lively archive would fill several screens. */
const ROOM: ThreadRoom = { rows: 15, lines: 45 };
/** How many running projects are listed at once: about six screens of a phone. */
const MOST_LISTED = 30;
/** The most of what was said last that is quoted of a project: a line, and two or three on a phone. */
const MOST_QUOTED = 64;

/** The page of all projects. */
export function projectsView(context: Context): ProjectsView {
  const { projects } = context.archive;
  const shell = shellOf(context, {
    path: addresses.projects,
    title: uiText.projects,
    description: 'Alla projekt, med det som senast hände i vart och ett.',
  });
  const inOrder = projects.toSorted((a, b) => comparePlain(shownDay(b), shownDay(a)));
  const entriesOf = (hasEnded: boolean) =>
    inOrder
      .filter((project) => (stageOf(project) === 'ended') === hasEnded)
      .map((project) => projectEntry(project, context));
  const running = entriesOf(false);
  return {
    shell,
    thread: threadView(projects, latestPeriod(projects), context, ROOM),
    years: projectYearLinks(context),
    running: { shown: running.slice(0, MOST_LISTED), rest: running.slice(MOST_LISTED) },
    ended: entriesOf(true),
  };
}

/** A project as an entry: what was last said of it, and its status where that is not what is expected. */
function projectEntry(project: Project, context: Context): EntryView {
  const latest = shownEntry(project);
  return entry({
    state: stateOf(project),
    title: projectLink(project, context),
    facts: latest ? [latestLine(latest, context)] : [],
  });
}

/** The day of an entry as the way to it, and how its text begins; the day alone where only the front matter names the project. */
function latestLine(latest: TimelineEntry, context: Context): Line {
  const { meeting, sections, mentions } = latest;
  const text = (sections[0]?.section ?? mentions[0]?.block)?.text ?? '';
  const day = { href: context.href(entryPath(latest)), text: dateView(meeting.date).text };
  return text === '' ? [day] : [day, `: ${context.typeset(excerpt(text, MOST_QUOTED))}`];
}

/** Its status where it says more than the list that it is in: an idea, or at rest. */
function stateOf(project: Project): StateView | undefined {
  const note = statusNote(project);
  const stage = stageOf(project);
  if (note === undefined || stage === 'ended') return undefined;
  return { shape: stage === 'idea' ? 'open' : 'dropped', word: capitalised(note) };
}

/** The latest entry with a section of its own, since what only names it tells little; without one the latest of all. */
function shownEntry(project: Project): TimelineEntry | undefined {
  const entries = entriesWithMinutes(project);
  return entries.findLast(({ sections }) => sections.length > 0) ?? entries.at(-1);
}

function shownDay(project: Project): string {
  return shownEntry(project)?.meeting.date ?? '';
}

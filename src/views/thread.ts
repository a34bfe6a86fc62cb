/** The thread: what each meeting was to a project, and all projects over time, a year at a time, as a picture and as a table. */
import { hasMinutes, type Project, type TimelineEntry } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import { grouped } from '../domain/grouped.ts';
import { formatDate, formatDayAndMonth, monthNames } from '../swedish/calendar.ts';
import type { Context, LinkView } from './context.ts';
import { isOpen } from './outcome.ts';
import { byYear, capitalised, projectLink } from './parts.ts';
import { uiText } from './ui-text.ts';

/** What a meeting was to a project: it decided something, left something that is still open, both, or only dealt with it. */
export type Mark = 'decision' | 'open' | 'both' | 'plain';

/** All projects over time: the years that are shown at once, and those before them; newest first. */
export interface ThreadView {
  newest: ThreadYear[];
  older: ThreadYear[];
}

/** One year: a row for each project that came up in it, by name. */
export interface ThreadYear {
  id: string;
  year: string;
  rows: ThreadRow[];
  /** The quarters in which something came up: the columns of the table. */
  quarters: string[];
}

/** A project in a year. */
export interface ThreadRow {
  project: LinkView;
  /** Of its strip, in pixels; across, everything is in percent, so that a strip is as wide as there is room. */
  height: number;
  lines: StripLine[];
  marks: MarkView[];
  /** The same marks for each column of the table. */
  cells: MarkView[][];
}

/** A meeting at which the project came up. */
export interface MarkView extends LinkView {
  mark: Mark;
  /** «Klarspråk, 13 mars 2017, beslut» */
  name: string;
  /** «beslut»; nothing for a plain mark. */
  what: string;
  x: string;
  y: number;
}

/** A piece of the thread. */
interface StripLine {
  x1: string;
  x2: string;
  y1: number;
  y2: number;
}

/** Twelve columns of 24 px are the 288 px that a phone of 320 px has; nothing to press is smaller. */
const CELL = 24;
const MONTHS = 12;
const MONTHS_OF_A_QUARTER = 3;
const QUARTERS = [0, 1, 2, 3];
/** A year with fewer months than this says little, so that the one before it is shown too. */
const ENOUGH_MONTHS = 3;

/** The picture of some projects over time, by name. */
export function threadView(projects: readonly Project[], context: Context): ThreadView {
  const entries = projects.flatMap(({ timeline }) => timeline.filter(({ meeting }) => hasMinutes(meeting)));
  const years = byYear(entries, ({ meeting }) => meeting.date);
  const months = new Set(years[0]?.items.map(monthOf));
  const shown = months.size < ENOUGH_MONTHS ? 2 : 1;
  const views = years.map(({ year, items }) => threadYear(year, items, context));
  return { newest: views.slice(0, shown), older: views.slice(shown) };
}

/** What the meeting of an entry was to its project, as of the archive's day. */
export function markOf({ project, meeting }: TimelineEntry): Mark {
  const own = meeting.outcomes.filter(({ projects }) => projects.includes(project));
  const decided = own.some(({ kind }) => kind === 'decision');
  const open = own.some(isOpen);
  if (decided) return open ? 'both' : 'decision';
  return open ? 'open' : 'plain';
}

/** The very place in the minutes where an entry begins. */
export function entryPath({ meeting, sections, mentions }: TimelineEntry): string {
  return meetingPath(meeting.id, sections[0]?.section.id ?? mentions[0]?.block.anchor);
}

function threadYear(year: string, entries: readonly TimelineEntry[], context: Context): ThreadYear {
  const used = QUARTERS.filter((quarter) => entries.some((entry) => quarterOf(entry) === quarter));
  const rows = grouped(entries, ({ project }) => project);
  return {
    id: `_thread-${year}`,
    year,
    rows: [...rows].map(([project, own]) => threadRow(project, own, used, context)),
    quarters: used.map(quarterName),
  };
}

function threadRow(
  project: Project,
  entries: readonly TimelineEntry[],
  quarters: readonly number[],
  context: Context,
): ThreadRow {
  const marks = entries.map((entry) => ({ entry, view: markView(entry, entries, context) }));
  return {
    project: projectLink(project, context),
    height: Math.max(...marks.map(({ view }) => view.y)) + CELL / 2,
    lines: [threadLine(entries), ...hangingLines(entries)].filter((line) => line !== undefined),
    marks: marks.map(({ view }) => view),
    cells: quarters.map((quarter) => marks.filter(({ entry }) => quarterOf(entry) === quarter).map(({ view }) => view)),
  };
}

function markView(entry: TimelineEntry, entries: readonly TimelineEntry[], { href }: Context): MarkView {
  const { project, meeting } = entry;
  const mark = markOf(entry);
  const what = uiText.thread.marks[mark];
  const sameDay = entries.filter((other) => other.meeting.date === meeting.date);
  const group = sameDay.length > 1 ? [meeting.group.name] : [];
  const inMonth = entries.filter((other) => monthOf(other) === monthOf(entry));
  return {
    href: href(entryPath(entry)),
    text: [formatDayAndMonth(meeting.date), ...group].join(', '),
    mark,
    name: [project.name, formatDate(meeting.date), ...group, what].filter(Boolean).join(', '),
    what,
    x: middleOf(monthOf(entry)),
    y: levelY(inMonth.indexOf(entry)),
  };
}

/** From the first mark to the last, and to the edge where the thread goes on in another year. */
function threadLine(entries: readonly TimelineEntry[]): StripLine | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return undefined;
  const all = first.project.timeline.filter(({ meeting }) => hasMinutes(meeting));
  const x1 = all[0] === first ? middleOf(monthOf(first)) : '0%';
  const x2 = all.at(-1) === last ? middleOf(monthOf(last)) : '100%';
  return x1 === x2 ? undefined : { x1, x2, y1: levelY(0), y2: levelY(0) };
}

/** Meetings of one month hang below each other. */
function hangingLines(entries: readonly TimelineEntry[]): StripLine[] {
  return [...grouped(entries, monthOf)]
    .filter(([, own]) => own.length > 1)
    .map(([month, own]) => ({
      x1: middleOf(month),
      x2: middleOf(month),
      y1: levelY(0),
      y2: levelY(own.length - 1),
    }));
}

/** From 0. */
function monthOf({ meeting }: TimelineEntry): number {
  return Number(meeting.date.slice(5, 7)) - 1;
}

function quarterOf(entry: TimelineEntry): number {
  return Math.floor(monthOf(entry) / MONTHS_OF_A_QUARTER);
}

/** «Januari–mars» */
function quarterName(quarter: number): string {
  const first = quarter * MONTHS_OF_A_QUARTER;
  return capitalised(`${monthNames[first]}–${monthNames[first + MONTHS_OF_A_QUARTER - 1]}`);
}

function middleOf(month: number): string {
  return `${(((month + 0.5) / MONTHS) * 100).toFixed(2)}%`;
}

function levelY(level: number): number {
  return level * CELL + CELL / 2;
}

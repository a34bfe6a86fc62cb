/** The thread: projects over time, by year; each project's row as a strip, and as the cells of a table. */
import type { Project, TimelineEntry } from '../archive/archive.ts';
import { monthOf } from '../domain/dates.ts';
import { grouped } from '../domain/grouped.ts';
import { monthNames } from '../swedish/calendar.ts';
import { capitalised } from '../swedish/typography.ts';
import { byYear } from './by-year.ts';
import type { Context } from './context.ts';
import { type LinkView, projectLink } from './links.ts';
import { type ThreadMarkView, threadMark } from './thread-mark.ts';
import { type StripView, stripView } from './thread-strip.ts';
import { entriesWithMinutes } from './timeline-entry.ts';

/** All projects over time, latest year first. */
export interface ThreadView {
  /** The years that are shown when the page loads. */
  latest: ThreadYearView[];
  /** The years that are collapsed. */
  earlier: ThreadYearView[];
}

/** A year: a row for each project that minutes of that year dealt with. */
export interface ThreadYearView {
  /** The anchor of its heading. */
  id: string;
  /** `yyyy` */
  year: string;
  rows: ThreadRowView[];
  /** The columns of the table: the quarters in which minutes dealt with a project, «Januari–mars». */
  quarters: string[];
}

/** A project in a year. */
export interface ThreadRowView {
  project: LinkView;
  strip: StripView;
  /** The same marks for each column of the table. */
  cells: ThreadMarkView[][];
}

const QUARTERS = [0, 1, 2, 3];
const MONTHS_OF_A_QUARTER = 3;
/** With marks in fewer months than this the latest year shows little, so the year before it is shown too. */
const ENOUGH_MONTHS = 3;

/** The thread of some projects; the rows of a year are in the order of the projects. */
export function threadView(projects: readonly Project[], context: Context): ThreadView {
  const years = byYear(projects.flatMap(entriesWithMinutes), ({ meeting }) => meeting.date);
  const months = new Set(years[0]?.items.map(entryMonth));
  const open = months.size < ENOUGH_MONTHS ? 2 : 1;
  const views = years.map(({ year, items }) => threadYear(year, items, context));
  return { latest: views.slice(0, open), earlier: views.slice(open) };
}

function threadYear(year: string, entries: readonly TimelineEntry[], context: Context): ThreadYearView {
  const quarters = QUARTERS.filter((quarter) => entries.some((entry) => quarterOf(entryMonth(entry)) === quarter));
  const rows = grouped(entries, ({ project }) => project);
  return {
    id: `_thread-${year}`,
    year,
    rows: [...rows].map(([project, row]) => threadRow(project, row, quarters, context)),
    quarters: quarters.map(quarterName),
  };
}

function threadRow(
  project: Project,
  row: readonly TimelineEntry[],
  quarters: readonly number[],
  context: Context,
): ThreadRowView {
  const marks = row.map((entry) => ({ month: entryMonth(entry), view: threadMark(entry, row, context) }));
  const all = entriesWithMinutes(project);
  return {
    project: projectLink(project, context),
    strip: stripView(marks, { before: all[0] !== row[0], after: all.at(-1) !== row.at(-1) }),
    cells: quarters.map((quarter) => marks.filter(({ month }) => quarterOf(month) === quarter).map(({ view }) => view)),
  };
}

/** 1 to 12. */
function entryMonth({ meeting }: TimelineEntry): number {
  return monthOf(meeting.date);
}

/** 0 to 3. */
function quarterOf(month: number): number {
  return Math.floor((month - 1) / MONTHS_OF_A_QUARTER);
}

/** «Januari–mars» */
function quarterName(quarter: number): string {
  const first = quarter * MONTHS_OF_A_QUARTER;
  return capitalised(`${monthNames[first]}–${monthNames[first + MONTHS_OF_A_QUARTER - 1]}`);
}

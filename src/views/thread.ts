/** The thread: projects over twelve months; each project's row as a strip, and as the cells of a table. */
import type { Project, TimelineEntry } from '../archive/archive.ts';
import { comparePlain } from '../domain/order.ts';
import type { Context } from './context.ts';
import { type LinkView, projectLink } from './links.ts';
import { type ThreadMarkView, threadMark } from './thread-mark.ts';
import {
  columnOf,
  type MonthView,
  monthsOf,
  type Period,
  periodName,
  quarterNames,
  quarterOf,
  turnOf,
  yearUntil,
} from './thread-period.ts';
import { linesOf, type StripView, stripView } from './thread-strip.ts';
import { entriesWithMinutes, latestEntry } from './timeline-entry.ts';

/** Some projects over twelve months. The project that came up last is first. */
export interface ThreadView {
  /** «2017», or «Juli 2016–juni 2017». */
  period: string;
  months: MonthView[];
  /** The rows that are shown at once. */
  rows: ThreadRowView[];
  /** The rows that are collapsed. */
  more: ThreadRowView[];
  /** Whether these are collapsed only where names stand above the strips, so that they take more lines. */
  isMoreForNarrow: boolean;
  /** The columns of the table: the quarters in which minutes dealt with a project, «Januari–mars». */
  quarters: string[];
}

/** A project in the period. */
export interface ThreadRowView {
  project: LinkView;
  strip: StripView;
  /** The same marks for each column of the table. */
  cells: ThreadMarkView[][];
}

/** How much is shown at once. */
export interface ThreadRoom {
  rows: number;
  /** On a narrow page, where a name is a line and so is each level of the strip below it. */
  lines: number;
}

/** Room for everything. */
export const ALL_ROWS: ThreadRoom = { rows: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

/** A row with fewer others is shown with them: what is collapsed takes a line too, and a press. */
const FEWEST_MORE = 2;

/**
 * The twelve months until the latest minutes that dealt with a project; undefined without any. Not the latest calendar
 * year: that would be nearly empty in January, and what happened in December would be on another page. So the newest is
 * always at the right edge, there are always twelve months to see, and no more than twelve however old the archive is.
 */
export function latestPeriod(projects: readonly Project[]): Period | undefined {
  const days = projects.flatMap((project) => latestEntry(project)?.meeting.date ?? []);
  const latest = days.toSorted(comparePlain).at(-1);
  return latest && yearUntil(latest);
}

/** The thread of the projects that came up in a period; undefined when none did. */
export function threadView(
  projects: readonly Project[],
  period: Period | undefined,
  context: Context,
  room: ThreadRoom,
): ThreadView | undefined {
  if (!period) return undefined;
  const found = projects
    .map((project) => ({ project, entries: entriesIn(period, project) }))
    .toSorted((a, b) => comparePlain(lastDay(b.entries), lastDay(a.entries)))
    .filter(({ entries }) => entries.length > 0);
  if (found.length === 0) return undefined;
  const names = quarterNames(period);
  const used = new Set(found.flatMap(({ entries }) => entries.map((entry) => quarterIn(period, entry))));
  const quarters = [...used].toSorted();
  const rows = found.map(({ project, entries }) => threadRow(project, entries, { period, quarters }, context));
  const shown = rowsWithin(room, rows);
  return {
    period: periodName(period),
    months: monthsOf(period),
    rows: rows.slice(0, shown),
    more: rows.slice(shown),
    isMoreForNarrow: rows.length <= room.rows,
    quarters: quarters.map((quarter) => names[quarter] ?? ''),
  };
}

function threadRow(
  project: Project,
  row: readonly TimelineEntry[],
  { period, quarters }: { period: Period; quarters: readonly number[] },
  context: Context,
): ThreadRowView {
  const marks = row.map((entry) => ({ column: columnIn(period, entry), view: threadMark(entry, row, context) }));
  const all = entriesWithMinutes(project);
  const continues = { before: all[0] !== row[0], after: all.at(-1) !== row.at(-1) };
  return {
    project: projectLink(project, context),
    strip: stripView(marks, continues, turnOf(period)),
    cells: quarters.map((quarter) =>
      marks.filter(({ column }) => quarterOf(column) === quarter).map(({ view }) => view),
    ),
  };
}

/** How many rows are shown at once, at least one. */
function rowsWithin({ rows, lines }: ThreadRoom, all: readonly ThreadRowView[]): number {
  let height = 0;
  const fitting = all.findIndex(({ strip }, index) => {
    height += 1 + linesOf(strip);
    return index > 0 && (index >= rows || height > lines);
  });
  return fitting < 0 || all.length - fitting < FEWEST_MORE ? all.length : fitting;
}

function entriesIn(period: Period, project: Project): TimelineEntry[] {
  return entriesWithMinutes(project).filter(({ meeting }) => columnOf(period, meeting.date) !== undefined);
}

/** The column of an entry that is in the period. */
function columnIn(period: Period, { meeting }: TimelineEntry): number {
  return columnOf(period, meeting.date) ?? 0;
}

function quarterIn(period: Period, entry: TimelineEntry): number {
  return quarterOf(columnIn(period, entry));
}

function lastDay(entries: readonly TimelineEntry[]): string {
  return entries.at(-1)?.meeting.date ?? '';
}

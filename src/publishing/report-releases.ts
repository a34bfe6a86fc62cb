/** The reports of a publication, of what a place holds, and of going back, in Swedish. */
import { localTime } from '../domain/dates.ts';
import { visible } from '../domain/visible.ts';
import { reportBuild } from '../site/reports/text-report.ts';
import { formatDate, formatTime } from '../swedish/calendar.ts';
import { counted } from '../swedish/counted.ts';
import type { Publication } from './publish-site.ts';
import type { Release } from './target.ts';

/** Where those who read the reports are. */
const ZONE = 'Europe/Stockholm';
/** How much of a commit's name tells it apart. */
const COMMIT_LENGTH = 10;
const HEAD = ['', 'Publicerad', 'Byggd för', 'Sidor', 'Commit', 'Av'];
const COLUMN_OF_PAGES = HEAD.indexOf('Sidor');

/** The report of a publication: the problems of its build, then its result. */
export function reportPublication({ built, release, canGoBack }: Publication, place: string): string {
  const report = reportBuild(built, place);
  if (!release) return report;
  const back = canGoBack ? ' Blev det fel, gå tillbaka med --rollback.' : '';
  return `${report}\nUtgåvan från ${timeOf(release)} visas nu.${back}`;
}

/** A line for each release, newest first, under a line of headings. */
export function reportReleases(releases: readonly Release[], place: string): string {
  if (releases.length === 0) return `Inget är publicerat i ${visible(place)}.`;
  const current = releases.find(({ isCurrent }) => isCurrent)?.id ?? '';
  const rows = [HEAD, ...releases.map((release) => cells(release, current))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, n) => (n === COLUMN_OF_PAGES ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)));
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

/** The report of going back to a release; `unread` is the content folder, when nobody could know from it whose names are withheld. */
export function reportRollback(release: Release, place: string, unread?: string): string {
  const pages = counted(release.note.pages, 'sida', 'sidor');
  const done = `Klart: ${visible(place)} visar åter utgåvan från ${timeOf(release)}, med ${pages}.`;
  const names =
    unread === undefined
      ? ''
      : ` Vilka namn som döljs gick inte att läsa i ${visible(unread)}, så också de kan synas: ange mappen med --content.`;
  return `${done}\nDet som har ändrats sedan dess är ändrat tillbaka, och det som har tagits bort syns igen.${names}`;
}

/** «27 november 2026 kl. 21.30» */
function timeOf({ note }: Release): string {
  const { date, time } = localTime(note.published, ZONE);
  return `${formatDate(date)} kl. ${formatTime(time)}`;
}

function cells({ id, note, isCurrent }: Release, current: string): string[] {
  const { date, time } = localTime(note.published, ZONE);
  const state = isCurrent ? 'visas' : current !== '' && id > current ? 'tillbakatagen' : '';
  const commit = note.commit?.slice(0, COMMIT_LENGTH) ?? '–';
  return [state, `${date} ${time}`, note.day, String(note.pages), commit, note.by].map(visible);
}

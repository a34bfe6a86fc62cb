/** Writes the file of a notice into an archive. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Group, Occasion } from '../../src/archive/archive.ts';
import { comingOccasions } from '../../src/archive/planning/occasions.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { meetingId } from '../../src/domain/meeting-id.ts';
import { loadLargeArchive } from '../../src/site/load-large-archive.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import { fold, nearestName, spellings } from '../../src/swedish/names.ts';
import { parseWrittenDay } from '../../src/swedish/written-day.ts';
import { noticeText } from './notice-text.ts';

/** Which notice is wanted. */
export interface WantedNotice {
  /** The content folder. */
  content: string;
  /** The name of the group, or another spelling of it. */
  group: string;
  /** The day as it is written; by default that of the group's next meeting. */
  date?: string | undefined;
  today?: CalendarDate | undefined;
}

/** Writes the notice and returns its path. Throws a {@link UsageError} when that can't be done. */
export async function writeNotice({ content, group: name, date: written, today }: WantedNotice): Promise<string> {
  const { archive } = await loadLargeArchive(content, today);
  if (!archive) throw new UsageError(`${content} har fel – kör ”npx oppnasoc check” och rätta dem först.`);
  const group = groupNamed(name, archive);
  const date = written === undefined ? nextDay(group, archive.today) : dayOf(written);
  const occasion = group.occasions.find((planned) => planned.date === date);
  checkFree(date, occasion);
  const path = join(content, 'minutes', date.slice(0, 4), `${meetingId(date, group.id)}-kallelse.md`);
  if (existsSync(path)) throw new UsageError(`${path} finns redan – inget har skrivits – redigera den i stället.`);
  const { time, venue } = occasion ?? group;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, noticeText({ group, date, time, venue, published: archive.today }), { flag: 'wx' });
  return path;
}

function groupNamed(name: string, { groups }: Archive): Group {
  const wanted = fold(name);
  const group = groups.find(
    (each) => each.id === wanted || spellings(each).some((spelling) => fold(spelling) === wanted),
  );
  if (group) return group;
  const near = nearestName(name, groups.flatMap(spellings));
  const meant = near ? `menade du ”${near}”?` : `grupperna är ${groups.map((known) => known.name).join(', ')}.`;
  throw new UsageError(`Det finns ingen grupp som heter ”${name}” – ${meant}`);
}

function nextDay(group: Group, today: CalendarDate): CalendarDate {
  const next = comingOccasions([group], today).find(({ state }) => state !== 'cancelled' && state !== 'held');
  if (next) return next.date;
  throw new UsageError(
    `${group.name} har inget planerat möte – skriv vilken dag det blir, till exempel --date 2017-05-08.`,
  );
}

function dayOf(written: string): CalendarDate {
  const day = parseWrittenDay(written);
  if (day) return day.date;
  throw new UsageError(`--date ${written} är inget datum – år-månad-dag väntades, till exempel 2017-05-08.`);
}

function checkFree(date: CalendarDate, occasion: Occasion | undefined): void {
  if (occasion?.meeting)
    throw new UsageError(`Mötet ${date} har redan en kallelse eller ett protokoll – inget har skrivits.`);
  if (occasion?.state === 'cancelled') throw new UsageError(`Mötet ${date} är inställt – inget har skrivits.`);
}

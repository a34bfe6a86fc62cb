/** What is known of a file of minutes that has no record because of errors: its links are checked, and others may refer to it. */
import { frontMatterIn } from '../content/roughly-cut.ts';
import type { SourceFile } from '../content/source-text.ts';
import { type CalendarDate, parseCalendarDate } from '../domain/dates.ts';
import { markdownName } from '../domain/file-name.ts';
import type { Slug } from '../domain/slug.ts';
import type { ReadBody } from '../markdown/read-body.ts';
import type { Unrecorded } from './minutes-record.ts';

/** The date of a text whose own is not known; only what is not said of days depends on it. */
const ANY_DATE = '2000-01-01' as CalendarDate;
/** The id of no group. */
export const NO_GROUP = '' as Slug;

const WRITTEN_DATE = /\d{4}-\d{2}-\d{2}/g;

/** A file that could be decoded. */
export function unrecorded(file: SourceFile, readBody: ReadBody, people: readonly { name: string }[]): Unrecorded {
  const head = frontMatterIn(file.text);
  const dates = datesIn(`${markdownName(file.path)}\n${head ?? ''}`);
  const meeting = { date: dates[0] ?? ANY_DATE, group: NO_GROUP, people };
  return { path: file.path, dates, ...(head !== undefined && { body: readBody(file, meeting) }) };
}

/** A file that could not be decoded. */
export function undecoded(path: string): Unrecorded {
  return { path, dates: datesIn(markdownName(path)) };
}

function datesIn(text: string): CalendarDate[] {
  return [...new Set((text.match(WRITTEN_DATE) ?? []).flatMap((written) => parseCalendarDate(written) ?? []))];
}

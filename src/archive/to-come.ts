/** Minutes of meetings to come: files that are no notice, with a date that has not been. */
import { type CalendarDate, daysAfter, parseCalendarDate } from '../domain/dates.ts';
import { markdownName } from '../domain/file-name.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';

/** With more of them than this the build looks back, and they were held later. */
export const MOST_TO_COME = 3;
/** A date further ahead is rather a slip than a plan. */
const FAR_AHEAD = 365;
/** A date in the name of a file; with or without hyphens, and not part of a longer number. */
const IN_NAME = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/g;

type Dated = Pick<MinutesRecord, 'path' | 'date' | 'kind' | 'draft' | 'formerly'>;

/** Those of some records as of a day; without drafts, and those whose file's name has another date. */
export function recordsToCome<T extends Dated>(records: readonly T[], today: CalendarDate): T[] {
  return records.filter(
    (record) =>
      !record.draft && record.date > today && record.kind !== 'kallelse' && otherDateInName(record) === undefined,
  );
}

/** Those that plan a meeting: none while the build looks back, and none that says itself when it is published. */
export function recordsThatPlan(records: readonly MinutesRecord[], today: CalendarDate): MinutesRecord[] {
  const toCome = recordsToCome(records, today);
  if (toCome.length > MOST_TO_COME) return [];
  return toCome.filter(({ date, published }) => published === undefined && date <= daysAfter(today, FAR_AHEAD));
}

/** The date in the name of a file, when it is another than the record's and no former address explains it. */
export function otherDateInName({ path, date, formerly }: Omit<Dated, 'kind' | 'draft'>): CalendarDate | undefined {
  const named = datesInName(path);
  const isExplained = named.includes(date) || formerly.some((former) => named.includes(former.date));
  return isExplained ? undefined : named[0];
}

/** The dates in the name of a file. */
export function datesInName(path: string): CalendarDate[] {
  return [...markdownName(path).matchAll(IN_NAME)].flatMap(
    ([, year, month, day]) => parseCalendarDate(`${year}-${month}-${day}`) ?? [],
  );
}

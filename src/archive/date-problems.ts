/**
 * Warnings about dates of meetings that are probably slips: a day to come, a year far from all others, another day in
 * the name of the file. A slip of a digit in the year makes a difference of 1, 9, 10 or more years; one year is too
 * usual to be told of, and five are more than a group rests.
 */
import { type CalendarDate, yearOf } from '../domain/dates.ts';
import { type Problem, warning } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { formatDate } from '../swedish/calendar.ts';
import { datesInName, MOST_TO_COME, otherDateInName, recordsToCome } from './to-come.ts';

/** A year further than this from all others is told of. */
const FAR = 5;
/** With fewer other meetings a year is only compared with that of the build. */
const LEAST_OTHERS = 2;
/** A year that nobody who writes has been at a meeting in. */
const LONG_AGO = 100;

type Dated = Pick<MinutesRecord, 'path' | 'location' | 'date' | 'kind' | 'draft' | 'formerly'>;

/** The warnings as of a day; one for each of the minutes at most. */
export function findWrongDates(records: readonly Dated[], today: CalendarDate): Problem[] {
  const written = records.filter(({ draft }) => !draft);
  const others = written.filter((record) => !namesOther(record, today));
  const toCome = recordsToCome(records, today);
  const years = [...written.map(({ date }) => yearOf(date)), yearOf(today)].toSorted((a, b) => a - b);
  return [
    ...written.flatMap((record) => namesOther(record, today) ?? []),
    ...meetingsToCome(toCome),
    ...others.flatMap((record) => (toCome.includes(record) ? [] : farYear(record, years))),
  ];
}

/** A warning: the name of the file has another date, and no former address explains it. */
function namesOther(record: Dated, today: CalendarDate): Problem | undefined {
  const { location, date, kind } = record;
  const other = otherDateInName(record);
  if (!other) return undefined;
  const when = date > today && kind !== 'kallelse' ? ', som inte har varit än' : '';
  const message = `Filen heter ${formatDate(other)}, men date är ${formatDate(date)}${when} – samma dag väntades – rätta date, eller döp om filen.`;
  return warning(location, 'file-name-date', message);
}

/** Warnings: minutes of meetings to come. A build that looks back has many, and tells of them at the first. */
function meetingsToCome(toCome: readonly Dated[]): Problem[] {
  if (toCome.length > MOST_TO_COME) {
    const [first] = toCome;
    const message = `Det här protokollet och ${toCome.length - 1} till är från möten som inte har varit än – protokoll från möten som har hållits väntades – rätta date om det är fel, och skriv ”kind: kallelse” i en kallelse. Bygger du för en tidigare dag behöver du inte göra något.`;
    return first ? [warning(first.location, 'date-to-come', message)] : [];
  }
  return toCome.map(({ location, date }) => {
    const message = `Mötet ${formatDate(date)} har inte varit än – protokoll från möten som har hållits väntades – rätta date om det är fel, eller skriv ”kind: kallelse” om det är en kallelse.`;
    return warning(location, 'date-to-come', message);
  });
}

/**
 * A warning: a year far from all other years of the archive and from the build's day. Where the name of the file has
 * the same date it was meant, unless it is long ago.
 */
function farYear({ path, location, date }: Dated, years: readonly number[]): Problem[] {
  const year = yearOf(date);
  const own = years.indexOf(year);
  const before = years[own - 1] ?? Number.NEGATIVE_INFINITY;
  const after = years[own + 1] ?? Number.POSITIVE_INFINITY;
  if (year - before <= FAR || after - year <= FAR) return [];
  // the build's own year is one of them, and so is this meeting's
  const isMeant = years.length - 2 < LEAST_OTHERS || datesInName(path).includes(date);
  if (isMeant && (years.at(-1) ?? year) - year <= LONG_AGO) return [];
  const near = after - year < year - before ? after : before;
  const message = `Mötet är från ${year}, och inget annat är från åren däromkring (det närmaste är från ${near}) – ett år nära de andra väntades – rätta date om det är fel. Är året rätt, börja filens namn med ${date}.`;
  return [warning(location, 'year-far-off', message)];
}

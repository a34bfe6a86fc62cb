/** Warnings of times that no clock shows: those that it skips in the night when summer time begins. */
import { type CalendarDate, type ClockTime, isSkipped, type TimeSpan } from '../domain/dates.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { formatDate } from '../swedish/calendar.ts';

/** A cheap test first: clocks are put forward at night. */
const AT_NIGHT = /^0[0-3]/;

/** A warning for each meeting, held or announced, that begins at such a time in the site's zone. */
export function findSkippedTimes(
  records: readonly Pick<MinutesRecord, 'date' | 'time' | 'location' | 'announced'>[],
  zone: string,
): Problem[] {
  return records
    .flatMap(({ announced, ...own }): { date: CalendarDate; time?: TimeSpan | undefined; location: Location }[] => [
      own,
      ...announced,
    ])
    .flatMap(({ date, time, location }) => {
      if (!time || !AT_NIGHT.test(time.start) || !isSkipped(date, time.start, zone)) return [];
      return [warning(location, 'time-skipped', messageOf(date, time.start))];
    });
}

function messageOf(date: CalendarDate, time: ClockTime): string {
  return `Klockan ${time} finns inte ${formatDate(date)}, för då börjar sommartiden – en tid som klockan visar den dagen väntades – rätta tiden eller datumet.`;
}

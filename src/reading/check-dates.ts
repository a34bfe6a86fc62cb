/** Warnings about days in the front matter of minutes that do not come after the meeting. */
import type { CalendarDate } from '../domain/dates.ts';
import { type Problem, warning } from '../domain/problem.ts';
import { formatDate } from '../swedish/calendar.ts';
import type { MinutesHead } from './minutes-head.ts';

/** The warnings; a notice is published, and may be corrected, before its meeting. */
export function checkDates({ fields, locationOf }: MinutesHead): Problem[] {
  const { date, next = [], published, corrections = [], kind } = fields;
  const announcements = next.flatMap((announced, index) =>
    announced.date > date ? [] : [notLater(locationOf(['next', index]), announced.date, date)],
  );
  if (kind === 'kallelse') return announcements;
  const before = (day: CalendarDate, what: string, path: readonly (string | number)[]): Problem[] => {
    if (day >= date) return [];
    const message = `${what} ${formatDate(day)} är före mötet, ${formatDate(date)} – mötets dag eller en senare väntades – rätta det datum som är fel.`;
    return [warning(locationOf(path), 'before-meeting', message)];
  };
  return [
    ...announcements,
    ...(published ? before(published, 'Publiceringsdagen', ['published']) : []),
    ...corrections.flatMap((correction, index) =>
      before(correction.date, 'Rättelsens dag', ['corrections', index, 'date']),
    ),
  ];
}

function notLater(location: ReturnType<MinutesHead['locationOf']>, day: CalendarDate, date: CalendarDate): Problem {
  const message = `Nästa möte ${formatDate(day)} är inte senare än mötet självt, ${formatDate(date)} – ett kommande datum väntades – rätta datumet.`;
  return warning(location, 'next-not-later', message);
}

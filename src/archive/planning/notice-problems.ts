/** Warnings about notices: one whose meeting has been moved by others, and one that does not say when it came out. */
import type { CalendarDate } from '../../domain/dates.ts';
import { type Problem, warning } from '../../domain/problem.ts';
import { formatDate } from '../../swedish/calendar.ts';
import type { PublishedMeeting } from '../publication.ts';

/** The warnings about the published notices of meetings to come, with the lines to write. */
export function findNoticeProblems(published: readonly PublishedMeeting[], today: CalendarDate): Problem[] {
  return published.flatMap(({ meeting: { movedTo }, record: { kind, date, published: out, location } }) => {
    if (kind !== 'kallelse' || date < today) return [];
    const problems: Problem[] = [];
    if (movedTo !== undefined) {
      const message = `Mötet är flyttat till ${formatDate(movedTo)}, men kallelsen har den gamla dagen – mötets dag väntades – skriv ”date: ${movedTo}” och ”moved_from: ${date}”.`;
      problems.push(warning(location, 'notice-of-moved', message));
    }
    if (out === undefined) {
      const message = `Kallelsen säger inte när den kom ut – den dagen väntades, så att flöden och kalendrar vet vad som är nytt – skriv ”published: ${today}”.`;
      problems.push(warning(location, 'notice-without-day', message));
    }
    return problems;
  });
}

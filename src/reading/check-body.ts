/** Warnings about the text of minutes that has been read: no headings, and tasks that are due on a day that is a slip. */
import type { MinutesFields } from '../content/schema.ts';
import { type CalendarDate, yearOf } from '../domain/dates.ts';
import { type Problem, warning } from '../domain/problem.ts';
import type { Body, FoundOutcome } from '../markdown/body.ts';
import { formatDate } from '../swedish/calendar.ts';
import { impossibleDue } from '../swedish/due-date.ts';

/** No task has more years. */
const MOST_YEARS = 5;
/** Shorter texts need no headings: a page or so is read from top to bottom. In words. */
const LONG = 80;

/** The warnings; none about headings in a notice. */
export function checkBody(path: string, { sections, outcomes }: Body, { date, kind }: MinutesFields): Problem[] {
  const late = outcomes.flatMap((outcome) => wrongDue(outcome, date));
  const [first] = sections;
  if (kind === 'kallelse' || !first || sections.some(({ title }) => title !== '') || words(first.text) < LONG)
    return late;
  const message =
    'Texten har inga rubriker – en rubrik för varje punkt väntades, så att det går att hitta och länka till dem – skriv en rad som ”## Ekonomi” ovanför varje punkt.';
  return [warning({ file: path, line: first.line, column: 1 }, 'no-heading', message), ...late];
}

/** A day before the meeting, one that is years away, and one that does not exist. */
function wrongDue({ kind, text, due, done, location }: FoundOutcome, date: CalendarDate): Problem[] {
  if (kind !== 'task' || done) return [];
  const none = due ? undefined : impossibleDue(text, date);
  if (none !== undefined) {
    const message = `”${none}” finns inte i kalendern – en dag som finns väntades – rätta dagen. Uppgiften har så länge ingen.`;
    return [warning(location, 'no-such-due-day', message)];
  }
  if (!due?.date) return [];
  if (due.date < date) {
    const message = `”${due.text}” är före mötet, ${formatDate(date)} – en senare dag väntades – rätta den dag som är fel.`;
    return [warning(location, 'due-before-meeting', message)];
  }
  if (yearOf(due.date) - yearOf(date) <= MOST_YEARS) return [];
  const message = `”${due.text}” är många år efter mötet, ${formatDate(date)} – en dag inom några år väntades – rätta året om det är fel, eller låt det stå.`;
  return [warning(location, 'due-far-away', message)];
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

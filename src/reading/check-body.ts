/** Warnings about the text of minutes that has been read: no headings, and tasks that were due before the meeting. */
import type { MinutesFields } from '../content/schema.ts';
import { type Problem, warning } from '../domain/problem.ts';
import type { Body } from '../markdown/body.ts';
import { formatDate } from '../swedish/calendar.ts';

/** Shorter texts need no headings: a page or so is read from top to bottom. In words. */
const LONG = 80;

/** The warnings; none about headings in a notice. */
export function checkBody(path: string, { sections, outcomes }: Body, { date, kind }: MinutesFields): Problem[] {
  const late = outcomes.flatMap(({ due, done, location }) => {
    if (!due?.date || due.date >= date || done) return [];
    const message = `”${due.text}” är före mötet, ${formatDate(date)} – en senare dag väntades – rätta den dag som är fel.`;
    return [warning(location, 'due-before-meeting', message)];
  });
  const [first] = sections;
  if (kind === 'kallelse' || !first || sections.some(({ title }) => title !== '') || words(first.text) < LONG)
    return late;
  const message =
    'Texten har inga rubriker – en rubrik för varje punkt väntades, så att det går att hitta och länka till dem – skriv en rad som ”## Ekonomi” ovanför varje punkt.';
  return [warning({ file: path, line: first.line, column: 1 }, 'no-heading', message), ...late];
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

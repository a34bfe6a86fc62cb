/** The accessibility statement as of a day, with the checks of its dates. */
import type { StatementEntry } from '../content/accessibility.ts';
import type { StatementFields } from '../content/accessibility-schema.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { error, type Problem, warning } from '../domain/problem.ts';
import { formatDate } from '../swedish/calendar.ts';
import { looksBack } from './publication.ts';

/** Minutes, a notice or a follow-up. */
interface Dated {
  date: CalendarDate;
  kind?: string | undefined;
}

/** The statement if it is dated on or before `today`, and problems; `dated` are all records and follow-ups. */
export function statementOn(
  entry: StatementEntry | undefined,
  today: CalendarDate,
  dated: readonly Dated[],
): { statement?: StatementFields; problems: Problem[] } {
  if (!entry) return { problems: [] };
  const { fields: statement, updated } = entry;
  if (statement.updated < statement.evaluation.date) return { problems: [older(entry)] };
  if (statement.updated <= today) return { statement, problems: [] };
  // A build for an earlier day with --today is no mistake of the statement's author.
  if (!looksBack(dated, today)) return { problems: [future(entry, today)] };
  const message = `Redogörelsen är från ${formatDate(statement.updated)} och visas inte ${formatDate(today)} – en tidigare dag väntades – rätta datumet om det är fel. Bygger du för en tidigare dag behöver du inte göra något.`;
  return { problems: [warning(updated, 'statement-not-out', message)] };
}

function older({ fields: { updated, evaluation }, updated: location }: StatementEntry): Problem {
  const message = `Redogörelsen är uppdaterad ${formatDate(updated)}, före bedömningen ${formatDate(evaluation.date)} – samma dag eller en senare väntades – rätta det datum som är fel.`;
  return error(location, 'wrong-updated', message);
}

function future({ fields: { updated, evaluation }, ...locations }: StatementEntry, today: CalendarDate): Problem {
  const notMade = evaluation.date > today;
  const [what, day] = notMade ? ['Bedömningens', evaluation.date] : ['Redogörelsens', updated];
  const message = `${what} datum ${formatDate(day)} har inte varit än – ${formatDate(today)} eller tidigare väntades – rätta datumet, eller vänta med filen till dess.`;
  return error(notMade ? locations.evaluated : locations.updated, 'wrong-date', message);
}

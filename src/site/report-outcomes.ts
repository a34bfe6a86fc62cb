/** The outcomes that were recognised in minutes, in Swedish, for those who wrote them: each by its file and line. */
import type { Outcome } from '../archive/archive.ts';
import { comparePlain } from '../domain/order.ts';
import { outcomeKinds, stateWords } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { count } from './report.ts';

/** A line for each outcome in the order of the files, then of their lines; last comes how many there are of each kind. */
export function reportOutcomes(outcomes: readonly Outcome[]): string {
  const ordered = outcomes.toSorted(
    ({ location: a }, { location: b }) => comparePlain(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const counts = outcomeKinds.map((of) =>
    count(outcomes.filter(({ kind }) => kind === of).length, ...kinds[of].counted),
  );
  return [...ordered.map(lineOf), `${counts.join(', ')}.`].join('\n');
}

function lineOf({ location, anchor, phrase, text, state, owners, due }: Outcome): string {
  const when = due?.date && !due.text.includes(due.date) ? `${due.text} = ${due.date}` : due?.text;
  const more = [stateWords[state][0], owners.join(', '), when].filter(Boolean).join('; ');
  return `${location.file}:${location.line}:${location.column} ${anchor} «${phrase}» ${text}${more && ` [${more}]`}`;
}

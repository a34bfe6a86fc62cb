/** A report of the outcomes recognised in minutes, in Swedish, for the secretary. */
import type { Outcome } from '../../archive/archive.ts';
import { comparePlain } from '../../domain/order.ts';
import { outcomeKinds, stateWords } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { visible } from '../../domain/visible.ts';
import { counted } from '../../swedish/counted.ts';

/** A line for each outcome, `file:line:column …`, in the order of files and positions, then a line with the number of each kind. */
export function reportOutcomes(outcomes: readonly Outcome[]): string {
  const ordered = outcomes.toSorted(
    ({ location: a }, { location: b }) => comparePlain(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const counts = outcomeKinds.map((outcomeKind) =>
    counted(outcomes.filter(({ kind }) => kind === outcomeKind).length, ...kinds[outcomeKind].counted),
  );
  return [...ordered.map(lineOf), `${counts.join(', ')}.`].join('\n');
}

function lineOf({ location, anchor, phrase, text, state, owners, due }: Outcome): string {
  const when = due?.date && !due.text.includes(due.date) ? `${due.text} = ${due.date}` : due?.text;
  const more = [stateWords[state][0], owners.join(', '), when].filter(Boolean).join('; ');
  return visible(
    `${location.file}:${location.line}:${location.column} ${anchor} «${phrase}» ${text}${more && ` [${more}]`}`,
  );
}

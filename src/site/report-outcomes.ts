/** What was recognised in minutes, in Swedish, to the person who wrote them: each outcome by its file and line. */
import type { Outcome } from '../archive/archive.ts';
import { comparePlain } from '../domain/order.ts';
import { type OutcomeKind, type OutcomeState, outcomeKinds } from '../domain/outcome.ts';
import { count } from './report.ts';

const STATES: Readonly<Record<OutcomeState, string>> = {
  made: '',
  open: 'öppen',
  done: 'klar',
  answered: 'besvarad',
  dropped: 'avskriven',
};
const KINDS: Readonly<Record<OutcomeKind, readonly [one: string, many: string]>> = {
  decision: ['beslut', 'beslut'],
  task: ['uppgift', 'uppgifter'],
  'carried-over': ['bordlagd punkt', 'bordlagda punkter'],
  question: ['fråga', 'frågor'],
  call: ['efterlysning', 'efterlysningar'],
};

/** A line for each outcome in the order of the files, then of their lines; how many there are of each kind comes last. */
export function reportOutcomes(outcomes: readonly Outcome[]): string {
  const ordered = outcomes.toSorted(
    ({ location: a }, { location: b }) => comparePlain(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const counts = outcomeKinds.map((of) => count(outcomes.filter(({ kind }) => kind === of).length, ...KINDS[of]));
  return [...ordered.map(lineOf), `${counts.join(', ')}.`].join('\n');
}

function lineOf({ location, anchor, phrase, text, state, owners, due }: Outcome): string {
  const when = due?.date && !due.text.includes(due.date) ? `${due.text} = ${due.date}` : due?.text;
  const more = [STATES[state], owners.join(', '), when].filter(Boolean).join('; ');
  return `${location.file}:${location.line}:${location.column} ${anchor} «${phrase}» ${text}${more && ` [${more}]`}`;
}

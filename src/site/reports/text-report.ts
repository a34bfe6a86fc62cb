/** The reports of a build, of a check and of a preview as text for a terminal, in Swedish. */

import { formatProblem, type Problem } from '../../domain/problem.ts';
import { counted } from '../../swedish/counted.ts';
import type { BuildResult } from '../build.ts';
import type { Checked } from '../check.ts';
import { buildReport, checkReport, type RunReport } from './run-report.ts';

/** More problems than this are counted instead of shown. */
const MOST_SHOWN = 200;

/** The report of a build: its problems, then its result; lines without a final line break. `failed` is how one with errors ends, when it is not made to be published. */
export function reportBuild(result: BuildResult, output: string, { failed }: { failed?: string } = {}): string {
  return textReport(buildReport(result, output, failed));
}

/** The report of a check: its problems, then whether the content can be published. */
export function reportCheck(checked: Checked): string {
  return textReport(checkReport(checked));
}

/** Any report as lines of text. */
export function textReport({ problems, ending }: RunReport): string {
  if (problems.length === 0) return ending.join('\n');
  return [
    ...linesOf(problems),
    `${countsOf(problems, 'fel', 'fel', 'varning', 'varningar').join(', ')}.`,
    ...ending,
  ].join('\n');
}

/** What a preview says after a save: the problems that were not there `before`, of the others how many stand. */
export function reportSave({ problems, ending }: RunReport, before: readonly Problem[]): string {
  const { fresh, standing } = sinceBefore(problems, before);
  if (standing.length === 0) return textReport({ succeeded: true, problems, ending });
  const anew = countsOf(fresh, 'nytt fel', 'nya fel', 'ny varning', 'nya varningar').join(', ');
  const stand = countsOf(standing, 'fel', 'fel', 'varning', 'varningar').filter((count) => !count.startsWith('0 '));
  return [...linesOf(fresh), `${anew}; ${stand.join(' och ')} från förut står kvar.`, ...ending].join('\n');
}

/** The problems that were not there before, and those that were. */
export function sinceBefore(
  problems: readonly Problem[],
  before: readonly Problem[],
): { fresh: Problem[]; standing: Problem[] } {
  const known = new Set(before.map(identityOf));
  return {
    fresh: problems.filter((problem) => !known.has(identityOf(problem))),
    standing: problems.filter((problem) => known.has(identityOf(problem))),
  };
}

/** A line for each problem, of many the first. */
function linesOf(problems: readonly Problem[]): string[] {
  const shown = problems.slice(0, MOST_SHOWN).map(formatProblem);
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… och ${rest} till.`] : [])];
}

/** The number of errors, and that of warnings, each with its word. */
function countsOf(
  problems: readonly Problem[],
  error: string,
  errors: string,
  warning: string,
  warnings: string,
): string[] {
  const { length } = problems.filter(({ severity }) => severity === 'error');
  return [counted(length, error, errors), counted(problems.length - length, warning, warnings)];
}

/** What a problem is, wherever in its file it has moved. */
function identityOf({ severity, file, rule, message }: Problem): string {
  return [severity, file, rule, message].join('\n');
}

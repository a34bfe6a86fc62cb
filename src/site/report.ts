/** The reports of a build and of a check as text for a terminal, in Swedish. */

import { formatProblem, type Problem } from '../domain/problem.ts';
import { counted } from '../swedish/counted.ts';
import type { BuildResult } from './build.ts';
import type { Checked } from './check.ts';
import { buildReport, checkReport, type RunReport } from './reports/run-report.ts';

/** More problems than this are counted instead of shown. */
const MOST_SHOWN = 200;

/** What a report of a build depends on, beside its result. */
interface BuildContext {
  /** The warnings of the last build of a server: those are counted. */
  before?: readonly Problem[] | undefined;
  /** How a build with errors ends, when it is not made to be published. */
  failed?: string | undefined;
}

/** The report of a build: its problems, then its result; lines without a final line break. */
export function reportBuild(result: BuildResult, output: string, { before, failed }: BuildContext = {}): string {
  return textReport(buildReport(result, output, failed), before);
}

/** The report of a check: its problems, then whether the content can be published. */
export function reportCheck(checked: Checked): string {
  return textReport(checkReport(checked));
}

/** Any report as lines of text. */
export function textReport({ problems, ending }: RunReport, before: readonly Problem[] = []): string {
  return [...reportProblems(problems, before), ...ending].join('\n');
}

/** A line for each problem but for the warnings from before, and the numbers of all. */
function reportProblems(problems: readonly Problem[], before: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const known = new Set(before.map(identityOf));
  const fresh = problems.filter((problem) => problem.severity === 'error' || !known.has(identityOf(problem)));
  const errors = fresh.filter(({ severity }) => severity === 'error').length;
  const shown = fresh.slice(0, MOST_SHOWN).map(formatProblem);
  const rest = fresh.length - shown.length;
  const standing = problems.length - fresh.length;
  const warnings = fresh.length - errors;
  const counts =
    standing === 0
      ? `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'varning', 'varningar')}.`
      : `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'ny varning', 'nya varningar')}; ${counted(standing, 'varning', 'varningar')} från förut står kvar.`;
  return [...shown, ...(rest > 0 ? [`… och ${rest} till.`] : []), counts];
}

/** What a problem is, wherever in its file it has moved. */
function identityOf({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}

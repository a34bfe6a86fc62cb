/** The problems of the small archive with some files changed, formatted as in the terminal. */
import { formatProblem } from '../../src/domain/problem.ts';
import { problemsOf } from './built-site.ts';
import { type Files, minutes, small } from './content-folder.ts';

/** The problems of the small archive with these files added or replaced. */
export function problemLines(files: Files, today?: string): string[] {
  return problemsOf({ ...small, ...files }, today).map(formatProblem);
}

/** The problems of the small archive with another meeting, `content/minutes/m.md`, on 13 February 2017. */
export function meetingProblems(fields: Readonly<Record<string, string>>, text = 'Text.\n'): string[] {
  return problemLines({ 'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, text) });
}

/** The problems of a small archive with some files more, as the lines that a person sees. */
import { formatProblem } from '../../src/domain/problem.ts';
import { problemsOf } from './built-site.ts';
import { type Files, minutes, small } from './content-folder.ts';

/** What a build says of the small archive with these files added to it or put in its place. */
export function problemLines(files: Files, today?: string): string[] {
  return problemsOf({ ...small, ...files }, today).map(formatProblem);
}

/** What a build says of one meeting more, `content/minutes/m.md`, on 13 February 2017. */
export function meetingProblems(fields: Readonly<Record<string, string>>, text = 'Text.\n'): string[] {
  return problemLines({ 'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, text) });
}

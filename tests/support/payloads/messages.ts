/** Messages about a payload are text for a terminal and for the log of a workflow. */
import { formatProblem, type Problem } from '../../../src/domain/problem.ts';
import { githubReport } from '../../../src/site/reports/github-report.ts';

/** What a terminal would obey or not show. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** What a line of the log begins with that GitHub obeys: the commands of ours, with places only. */
const COMMAND = /^::(?:error|warning|notice)(?: |::)/;

/** The messages that are more than a line of text. */
export function unsafeMessages(problems: readonly Problem[], content: string): string[] {
  const lines = problems.map((problem) => formatProblem(problem).replace(content, ''));
  const log = githubReport({ succeeded: false, problems, ending: [] }).split('\n');
  return [
    ...lines.filter((line) => UNSEEN.test(line)),
    ...log.filter((line) => UNSEEN.test(line) || (/^\s*::|##\[/.test(line) && !COMMAND.test(line))),
  ].map((line) => `message: ${JSON.stringify(line)}`);
}

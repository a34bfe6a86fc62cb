/** What every problem has, whatever the content is: a place that is there, a rule, and a message that says what to do. */
import { formatProblem, type Problem } from '../../src/domain/problem.ts';

/** What is wrong, what was expected and what to do; or a question. */
const MESSAGE = /^.+? – .+? – .+|Menade du ”.+”\?|menade du ”.+”\?|leder ingenstans/s;
const END = /[.?⏎-]$/;
const RULE = /^[a-z0-9_-]+$/;

/** What a problem lacks; undefined when it is whole. */
export function lackOf({ line, column, rule, message }: Problem): string | undefined {
  if (!(line > 0 && column > 0)) return 'a line and a column';
  if (!RULE.test(rule)) return 'a rule';
  if (!MESSAGE.test(message)) return 'three parts, or a question';
  if (!END.test(message)) return 'an end';
  return undefined;
}

/** What a problem of a folder lacks: its file is one of the folder, or `missing` there, and has the line. */
export function lackIn(
  problem: Problem,
  linesOf: (file: string) => number | undefined,
  missing: RegExp,
): string | undefined {
  const lines = linesOf(problem.file);
  if (lines === undefined && !missing.test(problem.file)) return 'a file that is there';
  if (lines !== undefined && problem.line > lines) return `a line in its file, which has ${lines}`;
  if (/[\p{Cc}\u202a-\u202e]/u.test(formatProblem(problem))) return 'visible characters';
  return lackOf(problem);
}

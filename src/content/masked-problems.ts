/** Problems without personal identity numbers: names of files are told as they are, and suggested, and may have one. */
import type { Problem } from '../domain/problem.ts';
import { maskPersonalNumbers } from './personal-number.ts';

/** The same problems with every such number masked in their paths and messages. */
export function maskedProblems(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    file: maskPersonalNumbers(problem.file),
    message: maskPersonalNumbers(problem.message),
  }));
}

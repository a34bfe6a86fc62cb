/** Located problems from nodes, for all plugins. */
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Location, Problem } from '../domain/problem.ts';

declare module 'vfile' {
  interface DataMap {
    problems: Problem[];
  }
}

/** Where a node begins, in the file that is being read. */
export function locationOf(node: Node, file: VFile): Location {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: file.path, line, column };
}

/** Adds a problem to those of the file. */
export function addProblem(file: VFile, problem: Problem): void {
  file.data.problems ??= [];
  file.data.problems.push(problem);
}

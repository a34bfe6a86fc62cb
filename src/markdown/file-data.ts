/** Located problems from nodes, for all plugins. */
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Place, Problem } from '../domain/problem.ts';

declare module 'vfile' {
  interface DataMap {
    problems: Problem[];
  }
}

/** Where a node begins, in the file that is being read. */
export function placeOf(node: Node, file: VFile): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: file.path, line, column };
}

/** Adds a problem to those of the file. */
export function report(file: VFile, problem: Problem): void {
  file.data.problems ??= [];
  file.data.problems.push(problem);
}

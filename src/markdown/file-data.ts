/** Locations of nodes and problems of files, for all plugins. */
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Location, Problem } from '../domain/problem.ts';

declare module 'vfile' {
  interface DataMap {
    problems: Problem[];
  }
}

/** The location of the start of a node in the file. */
export function locationOf(node: Node, file: VFile): Location {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: file.path, line, column };
}

/** Adds a problem to `file.data.problems`. */
export function addProblem(file: VFile, problem: Problem): void {
  file.data.problems ??= [];
  file.data.problems.push(problem);
}

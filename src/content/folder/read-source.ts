/** A file of the content folder → its text. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { decode, type SourceFile } from '../source-text.ts';

/** The file at a path, which is also what its author would call it. Throws when the system can't read it. */
export function readSource(path: string): { file?: SourceFile; problems: Problem[] } {
  return decode(path, readFileSync(path));
}

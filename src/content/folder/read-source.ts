/** Reads a content file from disk. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { decode, type SourceFile } from '../source-text.ts';

/** The file at a path, which is also the path in its problems. Throws when the system can't read it. */
export function readSource(path: string): { file?: SourceFile; problems: Problem[] } {
  return decode(path, readFileSync(path));
}

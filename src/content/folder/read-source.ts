/** Reads a content file from disk. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { decode, LARGEST_FILE, type SourceFile } from '../source-text.ts';

/** The file at a path, which is also the path in its problems. Throws when the system can't read it. */
export function readSource(path: string): { file?: SourceFile; problems: Problem[] } {
  return decode(path, readFileSync(path));
}

/** The text of a file with errors as far as it can be read, to look for names in; of what is not UTF-8 as Latin-1. */
export function readRoughly(path: string): string {
  const bytes = readFileSync(path).subarray(0, LARGEST_FILE);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Reads a content file from disk. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { decode, LARGEST_FILE, type SourceFile } from '../source-text.ts';
import { unreadable } from './unreadable.ts';

/** The names of files of a content folder that are written as text. */
export const TEXT_FILE = /\.(?:md|ya?ml|txt|csv|ics)$/i;
/** A pipe that has taken the place of a file is not waited for. */
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The file at a path, which is also the path in its problems, and its bytes; absent, with an error, when it can't be read. */
export function readSource(path: string): { file?: SourceFile; bytes?: Uint8Array; problems: Problem[] } {
  let bytes: Uint8Array;
  try {
    bytes = readSourceBytes(path);
  } catch (cause) {
    return { problems: [unreadable(path, cause)] };
  }
  return { ...decode(path, bytes), bytes };
}

/** The bytes of a file; of one that is too large as many as show that it is. Throws when the system can't read it. */
export function readSourceBytes(path: string): Uint8Array {
  return readStart(path, LARGEST_FILE + 1);
}

/**
 * The text of a file with errors as far as it can be read, to look for names in; of what is not UTF-8 as Latin-1. Empty
 * when the system can't read it, of which whoever reads it in earnest tells.
 */
export function readRoughly(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readStart(path, LARGEST_FILE);
  } catch {
    return '';
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** The first bytes of a file, however large it is. Throws when the system can't read it. */
function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, READ_NOW);
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** A file of minutes on disk → its record, or problems. */
import { createHash } from 'node:crypto';
import { readSource, readSourceBytes } from '../../content/folder/read-source.ts';
import type { SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import type { MinutesReader } from '../read-minutes.ts';
import { undecoded } from '../unrecorded.ts';
import { isHeavy } from '../weight.ts';

/** What was read of a file, and the digest of the bytes that it had; without one when it could not be read. */
export type ReadFile = ReadMinutes & { digest?: string };

/** A file that has not been read, since it may take long, with the problems of its characters and lines. */
export interface PutOff {
  putOff: SourceFile;
  problems: Problem[];
  digest?: string;
}

/** A digest of bytes or a text: no others have the same. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The digest of a file as it is; undefined when it can't be read. */
export function digestOfFile(path: string): string | undefined {
  try {
    return digestOf(readSourceBytes(path));
  } catch {
    return undefined;
  }
}

/** Reads the file at a path, however long it takes. */
export function readMinutesFile(path: string, reader: MinutesReader): ReadFile {
  return readOpened(open(path), path, reader);
}

/** The same, unless it may take long. */
export function readLightFile(path: string, reader: MinutesReader): ReadFile | PutOff {
  const opened = open(path);
  const { file, problems, digest } = opened;
  return file && isHeavy(file.text) ? { putOff: file, problems, ...digest } : readOpened(opened, path, reader);
}

/** A file as it is on the disk, with the digest of its bytes. */
function open(path: string) {
  const { file, bytes, problems } = readSource(path);
  return { file, problems, digest: bytes && { digest: digestOf(bytes) } };
}

function readOpened(
  { file, problems, digest }: ReturnType<typeof open>,
  path: string,
  reader: MinutesReader,
): ReadFile {
  const read = file ? withProblems(problems, reader(file)) : { problems, unrecorded: undecoded(path) };
  return { ...read, ...digest };
}

/** What was read of a file, with the problems that it had before. */
export function withProblems(before: readonly Problem[], read: ReadMinutes): ReadMinutes {
  return { ...read, problems: [...before, ...read.problems] };
}

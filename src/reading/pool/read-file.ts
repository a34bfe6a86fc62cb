/** A file of minutes on disk → its record, or problems. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode, type SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import type { MinutesReader } from '../read-minutes.ts';
import { undecoded } from '../unrecorded.ts';
import { isHeavy } from '../weight.ts';

/** What was read of a file, and the digest of the bytes that it had. */
export type ReadFile = ReadMinutes & { digest: string };

/** A file that has not been read, since it may take long, with the problems of its characters and lines. */
export interface PutOff {
  putOff: SourceFile;
  problems: Problem[];
  digest: string;
}

/** A digest of bytes or a text: no others have the same. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** Reads the file at a path, however long it takes. Throws when the system can't read it. */
export function readMinutesFile(path: string, reader: MinutesReader): ReadMinutes {
  const { file, problems } = decode(path, readFileSync(path));
  return file ? withProblems(problems, reader(file)) : { problems, unrecorded: undecoded(path) };
}

/** The same, unless it may take long. */
export function readLightFile(path: string, reader: MinutesReader): ReadFile | PutOff {
  const bytes = readFileSync(path);
  const digest = digestOf(bytes);
  const { file, problems } = decode(path, bytes);
  if (!file) return { problems, unrecorded: undecoded(path), digest };
  if (isHeavy(file.text)) return { putOff: file, problems, digest };
  return { ...withProblems(problems, reader(file)), digest };
}

/** What was read of a file, with the problems that it had before. */
export function withProblems(before: readonly Problem[], read: ReadMinutes): ReadMinutes {
  return { ...read, problems: [...before, ...read.problems] };
}

/** A file of minutes on disk → its record, or problems. */
import { readSource } from '../../content/folder/read-source.ts';
import type { SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import type { MinutesReader } from '../read-minutes.ts';
import { isHeavy } from '../weight.ts';

/** A file that has not been read, since it may take long, with the problems of its characters and lines. */
export interface PutOff {
  putOff: SourceFile;
  problems: Problem[];
}

/** Reads the file at a path, however long it takes. Throws when the system can't read it. */
export function readMinutesFile(path: string, reader: MinutesReader): ReadMinutes {
  const { file, problems } = readSource(path);
  return file ? withProblems(problems, reader(file)) : { problems };
}

/** The same, unless it may take long. */
export function readLightFile(path: string, reader: MinutesReader): ReadMinutes | PutOff {
  const { file, problems } = readSource(path);
  if (!file) return { problems };
  return isHeavy(file.text) ? { putOff: file, problems } : withProblems(problems, reader(file));
}

/** What was read of a file, with the problems that it had before. */
export function withProblems(before: readonly Problem[], read: ReadMinutes): ReadMinutes {
  return { ...read, problems: [...before, ...read.problems] };
}

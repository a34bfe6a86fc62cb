/** A file of minutes on disk → its record, or problems. */
import { readSource } from '../../content/folder/read-source.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import type { MinutesReader } from '../read-minutes.ts';
import { undecoded } from '../unrecorded.ts';

/** Reads the file at a path. Throws when the system can't read it. */
export function readMinutesFile(path: string, reader: MinutesReader): ReadMinutes {
  const { file, problems } = readSource(path);
  if (!file) return { problems, unrecorded: undecoded(path) };
  const read = reader(file);
  return { ...read, problems: [...problems, ...read.problems] };
}

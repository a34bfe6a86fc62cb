/** What a helper thread does: shares of files in, records and problems out. */
import { deserialize } from 'node:v8';
import { type MinutesReader, minutesReader } from '../read-minutes.ts';
import { type PutOff, type ReadFile, readLightFile } from './read-file.ts';

/** The entries of an archive as `serialize` writes them, in memory that all threads see. */
export type SharedEntries = Uint8Array<SharedArrayBuffer>;

/** Files to read, and the entries of their archive. */
export interface Share {
  paths: readonly string[];
  entries: SharedEntries;
}

/** A thread reads one archive. */
let reader: MinutesReader | undefined;

/** What was read of the files, in their order; those that may take long are put off. */
export function readShare({ paths, entries }: Share): (ReadFile | PutOff)[] {
  reader ??= minutesReader(deserialize(Buffer.from(entries)));
  const read = reader;
  return paths.map((path) => readLightFile(path, read));
}

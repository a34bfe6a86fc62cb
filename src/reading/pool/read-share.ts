/** What a helper thread does: shares of files in, records and problems out. */
import { deserialize } from 'node:v8';
import type { ReadMinutes } from '../minutes-record.ts';
import { type MinutesReader, minutesReader } from '../read-minutes.ts';
import { readMinutesFile } from './read-file.ts';

/** The entries of an archive as `serialize` writes them, in memory that all threads see. */
export type SharedEntries = Uint8Array<SharedArrayBuffer>;

/** Files to read, and the entries of their archive. */
export interface Share {
  paths: readonly string[];
  entries: SharedEntries;
}

/** A thread reads one archive. */
let reader: MinutesReader | undefined;

/** The records of the files, in their order. */
export function readShare({ paths, entries }: Share): ReadMinutes[] {
  reader ??= minutesReader(deserialize(Buffer.from(entries)));
  const read = reader;
  return paths.map((path) => readMinutesFile(path, read));
}

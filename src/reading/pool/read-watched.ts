/** What the watched thread does: a text in, what was read of it out. */
import { deserialize } from 'node:v8';
import { bodyReader } from '../../markdown/read-body.ts';
import { knownNames } from '../known-names.ts';
import { minutesReader } from '../read-minutes.ts';
import type { SharedEntries } from './read-share.ts';
import type { WatchedFile, WatchedResult } from './watched.ts';

/** A reader for the entries of an archive. */
export function watchedReader(shared: SharedEntries): (watched: WatchedFile) => WatchedResult {
  const entries = deserialize(Buffer.from(shared));
  const readMinutes = minutesReader(entries);
  const readBody = bodyReader(knownNames(entries).names);
  return ({ file, isMinutes }) => (isMinutes ? { minutes: readMinutes(file) } : { body: readBody(file) });
}

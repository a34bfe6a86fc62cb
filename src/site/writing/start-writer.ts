/** Which writer suits an archive. */
import type { Archive } from '../../archive/archive.ts';
import { threadsFor } from '../../reading/pool/helpers.ts';
import { writerInThread } from './write-in-thread.ts';
import { type Writer, writerHere } from './writer.ts';

/** A writer of the files of an archive's site below `folder`: in a thread where there are many. */
export function startWriter(folder: string, archive: Archive): Writer | Promise<Writer> {
  return threadsFor(archive.meetings.length) > 0 ? writerInThread(folder, archive) : writerHere(folder, archive);
}

/** What the writing thread does: a batch of files in, the errors of the last look at them out. */
import type { Problem } from '../../domain/problem.ts';
import type { Batch } from './write-in-thread.ts';
import { lookAndWrite, type WriteFiles } from './writer.ts';

/** A thread writes one site. */
let write: WriteFiles | undefined;

/** Looks at the files and writes them. Throws when one can't be written. */
export function writeBatch({ folder, names, files }: Batch): Problem[] {
  write ??= lookAndWrite(folder, names);
  return write(files);
}

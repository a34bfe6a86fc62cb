/** Looks at files and writes them in a thread, while this one makes the next. */
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../domain/problem.ts';
import { startThreads } from '../../reading/pool/threads.ts';
import type { WatchedNames } from '../last-look/last-look.ts';
import type { SiteFile } from '../site-file.ts';
import type { Writer } from './writer.ts';

const PROGRAM = fileURLToPath(new URL('./writing-thread.js', import.meta.url));
/** How many files are sent at a time. */
const BATCH = 20;
/** How many batches may wait to be written before no more should be made: what waits is in memory. */
const MOST_WAITING = 6;

/** What the thread is given: files, where they belong, and the names that may not be in them. */
export interface Batch {
  folder: string;
  names: WatchedNames;
  files: readonly SiteFile[];
}

/** A writer in a thread of its own. */
export async function writerInThread(folder: string, { withheld, named }: WatchedNames): Promise<Writer> {
  const fault = 'Files could not be written in a thread beside this one';
  const thread = await startThreads<Batch, Problem[]>(PROGRAM, { threads: 1, atOnce: MOST_WAITING, fault });
  const found: Promise<Problem[]>[] = [];
  let files: SiteFile[] = [];
  const send = (): Promise<Problem[]> | undefined => {
    const problems = thread.run({ folder, names: { withheld, named }, files });
    // a failure is thrown where the files or the end are waited for
    problems.catch(() => {});
    files = [];
    found.push(problems);
    return found.at(-MOST_WAITING);
  };
  return {
    async take(some) {
      files.push(...some);
      if (files.length >= BATCH) await send();
    },
    async end() {
      send();
      return (await Promise.all(found)).flat();
    },
    stop: thread.stop,
  };
}

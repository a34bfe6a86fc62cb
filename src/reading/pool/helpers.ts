/** Threads that read minutes beside this one: how many pay, how they are started, and what they are given. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { Entries } from '../../content/entries.ts';
import type { PutOff, ReadFile } from './read-file.ts';
import type { Share, SharedEntries } from './read-share.ts';
import { startThreads } from './threads.ts';

/** With fewer files all are read before a thread has started. */
const WORTH_A_THREAD = 300;
/** Each takes some 350 MB. */
const MOST_THREADS = 3;
/** How many shares a thread has at a time, so that it never waits for the next one. */
const SHARES_EACH = 2;
const PROGRAM = fileURLToPath(new URL('./thread.js', import.meta.url));

/** Started threads. `stop` them whatever happens. */
export interface Helpers {
  /** How many shares keep all of them busy. */
  shares: number;
  /** Reads the files at some paths there, but for those that may take long. Rejects, with the cause, when a thread fails or ends. */
  read(paths: readonly string[], entries: SharedEntries): Promise<(ReadFile | PutOff)[]>;
  stop(): void;
}

/** How many threads pay for a number of files; 0 for small archives. */
export function threadsFor(files: number): number {
  return Math.max(0, Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(files / WORTH_A_THREAD) - 1));
}

/** Starts threads, which load what they need while this one goes on; `program` is the module that they run. */
export async function startHelpers(threads: number, program = PROGRAM): Promise<Helpers> {
  const fault = 'Minutes could not be read in a thread beside this one';
  const started = await startThreads<Share, (ReadFile | PutOff)[]>(program, { threads, atOnce: SHARES_EACH, fault });
  return {
    shares: threads * SHARES_EACH,
    read: (paths, entries) => started.run({ paths, entries }),
    stop: () => void started.stop(),
  };
}

/** Does some work with threads beside this one, if the number of files pays for them; they are stopped whatever happens. */
export async function withHelpers<T>(files: number, work: (helpers: Helpers | undefined) => Promise<T>): Promise<T> {
  const threads = threadsFor(files);
  const helpers = threads > 0 ? await startHelpers(threads) : undefined;
  try {
    return await work(helpers);
  } finally {
    helpers?.stop();
  }
}

/** The entries of a content folder without the rest of it: what reading a file depends on, beside the file. */
export function entriesIn({
  groups,
  projects,
  organisations,
  people,
  standIns,
  unread,
  siteText,
  folder,
}: Entries): Entries {
  return { groups, projects, organisations, people, unread, siteText, folder, ...(standIns && { standIns }) };
}

/** Puts entries where threads see them, so that they need not be sent with each share. */
export function shareEntries(entries: Entries): SharedEntries {
  const bytes = serialize(entriesIn(entries));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

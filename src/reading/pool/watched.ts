/**
 * Reads texts that may take long, one at a time, in a thread that is ended when one takes too much. A loop of the parser
 * can't be interrupted from within, so it must run where it can be ended from without. What counts is the time of the
 * processor and not of the clock, so that no file fails because the machine has other work; this thread waits meanwhile,
 * so that the time of the process is that of the reading.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Entries } from '../../content/entries.ts';
import type { SourceFile } from '../../content/source-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Body } from '../../markdown/body.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import { secondsFor, tooSlow } from '../weight.ts';
import { shareEntries } from './helpers.ts';

const PROGRAM = fileURLToPath(new URL('./watched-thread.js', import.meta.url));
/** How often the time is looked at, in milliseconds. */
const LOOK_EVERY = 50;
/** The memory of the thread, in MB: what needs more is ended as well. */
const MOST_MEMORY = 1000;

/** A text to read, of minutes or of an entry. */
export interface WatchedFile {
  file: SourceFile;
  isMinutes: boolean;
}

/** What was read, or the problem that reading was stopped. */
export interface WatchedResult {
  minutes?: ReadMinutes;
  body?: Body;
  problem?: Problem;
}

/** What was read of each file, in their order, for the entries of an archive. Rejects, with the cause, when the thread fails. */
export async function readWatched(files: readonly WatchedFile[], entries: Entries): Promise<WatchedResult[]> {
  const results: WatchedResult[] = [];
  let thread: Worker | undefined;
  try {
    for (const watched of files) {
      thread ??= await startThread(entries);
      const seconds = secondsFor(Buffer.byteLength(watched.file.text));
      const result = await answerOf(thread, watched, seconds);
      results.push(result ?? { problem: tooSlow(watched.file, seconds) });
      if (result) continue;
      await thread.terminate();
      thread = undefined;
    }
  } catch (cause) {
    throw new Error('A text could not be read in a thread beside this one; see the cause', { cause });
  } finally {
    await thread?.terminate();
  }
  return results;
}

/** A thread that has loaded what it needs. */
async function startThread(entries: Entries): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
  const thread = new Worker(PROGRAM, { workerData: shareEntries(entries), execArgv: [], resourceLimits });
  await once(thread, 'message');
  return thread;
}

/** What the thread answers; undefined when it has taken more processor time, or memory, than it may. */
async function answerOf(thread: Worker, watched: WatchedFile, seconds: number): Promise<WatchedResult | undefined> {
  const ended = new AbortController();
  const start = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (user + system > seconds * 1e6) ended.abort();
  }, LOOK_EVERY);
  try {
    const answer = once(thread, 'message', { signal: ended.signal });
    thread.postMessage(watched);
    const [result] = await answer;
    return result;
  } catch (cause) {
    if (ended.signal.aborted || isOutOfMemory(cause)) return undefined;
    throw cause;
  } finally {
    clearInterval(timer);
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

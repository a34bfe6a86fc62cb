/**
 * Watches over Pagefind, which is a process of its own: its package waits for ever for the answer of one that has ended, or
 * hangs. Then it is closed, by which the package gives up what it waits for.
 */
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { clearTimeout, setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { close } from 'pagefind';
import { UsageError } from '../usage-error.ts';

/** The time, in ms, after which it is taken to hang. */
const PATIENCE = 110_000;
/** How long, in ms, to wait for the end of a process to be told when its package has seen it already. */
const MOMENT = 1_000;
/** Where Node tells of each process that is made. */
const CHANNEL = 'child_process';
/** How Pagefind is started, and nothing else here. */
const OWN_ARGUMENT = '--service';

/** Does work with Pagefind. Rejects with a `UsageError` when it is Pagefind that ends, hangs or does not start. */
export async function watchingPagefind<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  let isOver = false;
  let fault: { what: string; cause?: Error } | undefined;
  const ends: Promise<void>[] = [];
  const end = (what: string, cause?: Error): void => {
    if (isOver || fault) return;
    fault = { what, ...(cause && { cause }) };
    void close();
  };
  const watch = (message: unknown): void => {
    const child = (message as { process: ChildProcess }).process;
    // its arguments are told later
    const isPagefind = (): boolean => child.spawnargs?.includes(OWN_ARGUMENT);
    const ended = new Promise<void>((resolve) => {
      child.once('error', (cause) => {
        if (isPagefind()) end(`startade inte (${cause.message})`, cause);
        resolve();
      });
      child.once('exit', (code, signal) => {
        // its package closes what it reads from and sends it this signal when it is closed: it ends by whichever comes first
        const isClosed = child.killed && (signal === 'SIGTERM' || code === 0);
        if (isPagefind() && !isClosed) end(`avslutades (${signal ?? code})`);
        resolve();
      });
    });
    ends.push(ended);
  };
  const timer = startTimer(() => end(`svarade inte inom ${patience / 1000} sekunder`), patience);
  subscribe(CHANNEL, watch);
  try {
    return await work();
  } catch (cause) {
    await Promise.race([Promise.all(ends), setTimeout(MOMENT, undefined, { ref: false })]);
    if (!fault) throw cause;
    throw Object.assign(
      new UsageError(
        `Sökregistret blev inte gjort: Pagefind, programmet som gör det, ${fault.what} – ett register över alla sidor väntades – bygg igen, när datorn har minne ledigt; händer det ändå, installera programmet på nytt. Inget som låg ute är ändrat.`,
      ),
      { cause: fault.cause ?? cause },
    );
  } finally {
    isOver = true;
    clearTimeout(timer);
    unsubscribe(CHANNEL, watch);
  }
}

/** A process that reads minutes beside this one. Processes, as on Node 20 the loader of TypeScript reaches no threads. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Entries } from '../../content/entries.ts';
import type { ReadMinutes } from '../minutes-record.ts';

/** With fewer files all are read before another process has started. */
const WORTH_A_PROCESS = 300;
/** Each takes some 250 MB. */
const MOST_PROCESSES = 3;
/**
 * Room for young objects, and no escape analysis: on the large functions of remark it takes a quarter of the compiler's
 * time, and gains nothing. `npm run build` runs with the same.
 */
const V8_OPTIONS = ['--max-semi-space-size=64', '--no-turbo-escape'];

/** What is sent to the process: first what it must know, then paths of files, which it answers in that order. */
export type Request = { learn: Entries } | { read: string[] };

/** As many as pay for `count` files, each on its way up; `stop` them whatever happens. */
export function startReaders(count: number): ReaderProcess[] {
  const wanted = Math.min(availableParallelism() - 1, MOST_PROCESSES, Math.floor(count / WORTH_A_PROCESS) - 1);
  return Array.from({ length: Math.max(0, wanted) }, () => new ReaderProcess());
}

/** One such process; it answers in the order that it is asked. */
export class ReaderProcess {
  readonly #process: ChildProcess;
  readonly #waiting: { resolve(read: ReadMinutes[]): void; reject(cause: Error): void }[] = [];
  #ended: Error | undefined;

  constructor() {
    this.#process = fork(fileURLToPath(new URL('./read-process.ts', import.meta.url)), {
      execArgv: [...V8_OPTIONS, '--import', 'tsx'],
      serialization: 'advanced',
    })
      .on('message', (read) => this.#waiting.shift()?.resolve(read as ReadMinutes[]))
      .on('error', (cause) => this.#end(cause))
      .on('exit', (code) => this.#end(new Error(`A process that read minutes ended with ${code}; see what it said`)));
  }

  /** Gives it the registers; needed once, before it reads. */
  learn(registered: Entries): void {
    this.#send({ learn: registered });
  }

  /** Reads files there. Rejects when the process fails; its own words are on standard error. */
  read(paths: string[]): Promise<ReadMinutes[]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) throw this.#ended;
      this.#waiting.push({ resolve, reject });
      this.#send({ read: paths });
    });
  }

  stop(): void {
    this.#process.kill();
  }

  #send(request: Request): void {
    if (this.#process.connected) this.#process.send(request);
  }

  #end(cause: Error): void {
    this.#ended = cause;
    for (const { reject } of this.#waiting.splice(0)) reject(cause);
  }
}

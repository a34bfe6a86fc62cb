/** Somebody who reads a site without pause, in a process of his own; `reader.process.ts` is what it does. */
import { fork } from 'node:child_process';
import { bundled } from './bundled.ts';

/** What a reader has met. */
export interface Read {
  /** How many pages were read with all that they name. */
  views: number;
  /** The numbers of the sites whose pages were read. */
  numbers: number[];
  /** Each thing that was not there, or was not what the page that named it was made with. */
  misses: string[];
}

/** A reader at work. */
export interface Reader {
  /** Resolves when a page that was asked for from now on, and all that it names, has been read. */
  nextView(): Promise<void>;
  stop(): Promise<Read>;
}

/** Starts a reader of the site at a port of this machine. */
export function startReader(port: number): Reader {
  const child = fork(bundled('tests/support/reader.process.ts'), [String(port)]);
  const answer = <Answer>(question: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const fail = (code: number | null) => reject(new Error(`The reader ended with ${code}`));
      child.once('exit', fail);
      child.once('message', (message) => {
        child.off('exit', fail);
        resolve(message as Answer);
      });
      child.send(question);
    });
  return { nextView: () => answer('next'), stop: () => answer('stop') };
}

/** The program of a `ReaderProcess`: files in, records and problems out. */
import { minutesReader } from './read-minutes.ts';
import type { Request } from './reader-process.ts';

let read: ReturnType<typeof minutesReader> | undefined;

process.on('message', (request: Request) => {
  if ('learn' in request) read = minutesReader(request.learn);
  else if (read) process.send?.(request.read.map(read));
});

/** The program of a `ReaderProcess`: files in, records and problems out. */
import { type MinutesReader, minutesReader } from '../read-minutes.ts';
import { readMinutesFile } from './read-file.ts';
import type { Request } from './reader-process.ts';

let reader: MinutesReader | undefined;

process.on('message', (request: Request) => {
  const known = reader;
  if ('learn' in request) reader = minutesReader(request.learn);
  else if (known) process.send?.(request.read.map((path) => readMinutesFile(path, known)));
});

/** A process that reads a share of the minutes: content in, records and problems out, some at a time. */

import { minutesReader, type Readable } from './read-all.ts';
import type { ReadMinutes } from './read-minutes.ts';

/** How many files are answered at once; what is answered need not be kept here. */
const SOME = 50;

process.once('message', async (content: Readable) => {
  const read = minutesReader(content);
  for (let from = 0; from < content.minutes.length; from += SOME) {
    await answer(content.minutes.slice(from, from + SOME).map(read));
  }
  process.disconnect();
});

function answer(some: ReadMinutes[]): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(some, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

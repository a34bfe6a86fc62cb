/** The files of all minutes → their records, in the order of the files: here, and in helpers where there are many. */
import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../content/folder/load-content.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import { minutesReader } from '../read-minutes.ts';
import { type Helpers, shareEntries } from './helpers.ts';
import { readMinutesFile } from './read-file.ts';

/** How many files a helper is given at once. */
const SHARE = 10;

/** Reads all minutes, one after the other. */
export function readMinutesOf(content: Content): ReadMinutes[] {
  const reader = minutesReader(content);
  return content.minutes.map((path) => readMinutesFile(path, reader));
}

/**
 * The same result sooner: the helpers take files from the end while this thread takes them from the beginning. Rejects
 * when a helper fails.
 */
export async function readMinutesWith(helpers: Helpers, content: Content): Promise<ReadMinutes[]> {
  const { minutes } = content;
  const entries = shareEntries(content);
  const read: ReadMinutes[] = new Array(minutes.length);
  let from = 0;
  let to = minutes.length;
  const help = async (): Promise<void> => {
    while (from < to) {
      const start = Math.max(from, to - SHARE);
      const share = minutes.slice(start, to);
      to = start;
      (await helpers.read(share, entries)).forEach((one, index) => {
        read[start + index] = one;
      });
    }
  };
  const readHere = async (): Promise<void> => {
    const reader = minutesReader(content);
    while (from < to) {
      const path = minutes[from] as string;
      read[from++] = readMinutesFile(path, reader);
      // what helpers have answered is taken in between, so that none waits for its next share
      await setImmediate();
    }
  };
  try {
    await Promise.all([...Array.from({ length: helpers.shares }, help), readHere()]);
  } finally {
    // Where one has failed, the others need not go on.
    to = from;
  }
  return read;
}

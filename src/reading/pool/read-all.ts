/** The files of all minutes → their records, in the order of the files: here, and in helpers where there are many. */
import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../content/folder/load-content.ts';
import type { ReadMinutes } from '../minutes-record.ts';
import { minutesReader } from '../read-minutes.ts';
import { readMinutesFile } from './read-file.ts';
import type { ReaderProcess } from './reader-process.ts';

/** How many files a helper is given at once, and how many such shares it has before it, so that it never waits. */
const SHARE = 10;
const SHARES_AHEAD = 2;

/** Reads all minutes, one after the other. */
export function readMinutesOf(content: Content): ReadMinutes[] {
  const reader = minutesReader(content);
  return content.minutes.map((path) => readMinutesFile(path, reader));
}

/** The same result sooner: the helpers take files from the end while this process takes them from the beginning. */
export async function readMinutesWith(helpers: readonly ReaderProcess[], content: Content): Promise<ReadMinutes[]> {
  const { groups, projects, organisations, people, minutes } = content;
  const read: ReadMinutes[] = new Array(minutes.length);
  let from = 0;
  let to = minutes.length;
  const help = async (helper: ReaderProcess): Promise<void> => {
    while (from < to) {
      const start = Math.max(from, to - SHARE);
      const share = minutes.slice(start, to);
      to = start;
      (await helper.read(share)).forEach((one, index) => {
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
  for (const helper of helpers) helper.learn({ groups, projects, organisations, people });
  const helping = helpers.flatMap((helper) => Array.from({ length: SHARES_AHEAD }, () => help(helper)));
  await Promise.all([...helping, readHere()]);
  return read;
}

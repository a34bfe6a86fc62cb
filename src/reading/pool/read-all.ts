/**
 * All files of a content folder → records and texts, in their order: here, in helpers where there are many, and in a
 * thread that can be ended where one may take long.
 */
import { setImmediate } from 'node:timers/promises';
import type { WithText } from '../../content/entry.ts';
import type { Content } from '../../content/folder/load-content.ts';
import type { Body } from '../../markdown/body.ts';
import { bodyReader, unreadBody } from '../../markdown/read-body.ts';
import { knownNames } from '../known-names.ts';
import { minutesReader } from '../read-minutes.ts';
import { isHeavy } from '../weight.ts';
import { type Helpers, shareEntries } from './helpers.ts';
import { type PutOff, type ReadFile, readLightFile, readMinutesFile, withProblems } from './read-file.ts';
import { readWatched } from './watched.ts';

/** How many files a helper is given at once. */
const SHARE = 10;

/** Reads all minutes, one after the other, however long it takes. */
export function readMinutesOf(content: Content): ReadFile[] {
  const reader = minutesReader(content);
  return content.minutes.map((path) => readMinutesFile(path, reader));
}

/** Reads the texts of groups, projects, pages and follow-ups, however long it takes. */
export function readTextsOf(content: Content): Map<WithText, Body> {
  const readBody = bodyReader(knownNames(content).names);
  return new Map(withTexts(content).map((entry) => [entry, readBody(entry.file)]));
}

/** All minutes, with the help of helpers if there are any. One that takes too long has an error. Rejects when a thread fails. */
export async function readMinutesWith(helpers: Helpers | undefined, content: Content): Promise<ReadFile[]> {
  const read = helpers ? await readLight(helpers, content) : readLightHere(content);
  const putOff = read.flatMap((file) => ('putOff' in file ? file : []));
  const watched = await readWatched(
    putOff.map((delayed) => ({ file: delayed.putOff, isMinutes: true })),
    content,
  );
  const rest = watched.values();
  return read.map((file) => {
    if (!('putOff' in file)) return file;
    const { problem, minutes } = rest.next().value ?? {};
    const { putOff: _, ...before } = file;
    return { ...before, ...withProblems(file.problems, minutes ?? { problems: problem ? [problem] : [] }) };
  });
}

/** Texts of some entries of a content folder; one that takes too long is empty, with an error. Rejects when the thread fails. */
export async function readTextsWith(all: readonly WithText[], content: Content): Promise<Map<WithText, Body>> {
  const readBody = bodyReader(knownNames(content).names);
  const heavy = all.filter(({ file }) => isHeavy(file.text));
  const watched = await readWatched(
    heavy.map(({ file }) => ({ file, isMinutes: false })),
    content,
  );
  const bodies = new Map(
    heavy.map((entry, index) => {
      const { problem, body } = watched[index] ?? {};
      return [entry, body ?? unreadBody(problem ? [problem] : [])];
    }),
  );
  return new Map(all.map((entry) => [entry, bodies.get(entry) ?? readBody(entry.file)]));
}

/** The entries that have a text. */
export function withTexts({ groups, projects, pages, followups }: Content): WithText[] {
  return [...groups, ...projects, ...pages, ...followups];
}

function readLightHere(content: Content): (ReadFile | PutOff)[] {
  const reader = minutesReader(content);
  return content.minutes.map((path) => readLightFile(path, reader));
}

/** The helpers take files from the end while this thread takes them from the beginning. Rejects when a helper fails. */
async function readLight(helpers: Helpers, content: Content): Promise<(ReadFile | PutOff)[]> {
  const { minutes } = content;
  const entries = shareEntries(content);
  const read: (ReadFile | PutOff)[] = new Array(minutes.length);
  let from = 0;
  let to = minutes.length;
  const help = async (): Promise<void> => {
    while (from < to) {
      const start = Math.max(from, to - SHARE);
      const share = minutes.slice(start, to);
      to = start;
      (await helpers.read(share, entries)).forEach((file, index) => {
        read[start + index] = file;
      });
    }
  };
  const readHere = async (): Promise<void> => {
    const reader = minutesReader(content);
    while (from < to) {
      const path = minutes[from] as string;
      read[from++] = readLightFile(path, reader);
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

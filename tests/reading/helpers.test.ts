/** Minutes read in other threads give the same result, and a thread that fails is reported as a fault. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadContent } from '../../src/content/folder/load-content.ts';
import { type Helpers, shareEntries, startHelpers, threadsFor } from '../../src/reading/pool/helpers.ts';
import { readMinutesOf, readMinutesWith } from '../../src/reading/pool/read-all.ts';
import { contentFolder } from '../support/content-folder.ts';

const { content } = loadContent('content');
if (!content) throw new Error('The example archive could not be loaded');

/** Starts threads that end with the test. */
async function start(threads: number, program?: string): Promise<Helpers> {
  const helpers = await startHelpers(threads, program);
  onTestFinished(() => helpers.stop());
  return helpers;
}

/** A module for threads to run. */
function programOf(text: string): string {
  return join(contentFolder({ 'program.mjs': text }), 'program.mjs');
}

test('the records are the same, and in the same order, with one thread or with three', async () => {
  const minutes = Array.from({ length: 5 }, () => content.minutes).flat();
  const alone = readMinutesOf({ ...content, minutes });
  expect(await readMinutesWith(await start(1), { ...content, minutes })).toEqual(alone);
  expect(await readMinutesWith(await start(3), { ...content, minutes })).toEqual(alone);
});

test('a thread reads what it is given', async () => {
  const helpers = await start(1);
  const minutes = content.minutes.slice(0, 3);
  expect(await helpers.read(minutes, shareEntries(content))).toEqual(readMinutesOf({ ...content, minutes }));
});

test('few files are read by this thread alone', () => {
  expect([0, 16, 599].map(threadsFor)).toEqual([0, 0, 0]);
  expect(threadsFor(4000)).toBe(Math.min(3, availableParallelism() - 1));
});

test.for([
  ['is stopped', undefined, /ended with|[Tt]erminat/],
  ['can’t be loaded', 'import "./borta.mjs";', /Cannot find module/],
  [
    'fails while it waits',
    'setTimeout(() => { throw new Error("Tråden brast") }); export default () => new Promise(() => {});',
    /brast/,
  ],
  ['fails in a file', 'export default () => { throw new Error("Filen brast"); };', /Filen brast/],
  ['ends of itself as it starts', 'process.exit(3);', /ended with 3/],
  ['ends of itself in a file', 'export default () => process.exit(3);', /ended with 3/],
] as const)('a thread that %s is a fault with its cause, then and afterwards', async ([what, text, cause]) => {
  const helpers = await start(1, text && programOf(text));
  const asked = readMinutesWith(helpers, {
    ...content,
    minutes: Array.from({ length: 50 }, () => content.minutes).flat(),
  });
  if (what === 'is stopped') helpers.stop();
  const fault = { message: expect.stringContaining('in a thread'), cause: { message: expect.stringMatching(cause) } };
  await expect(asked).rejects.toMatchObject(fault);
  await expect(helpers.read(content.minutes, shareEntries(content))).rejects.toThrow('in a thread');
});

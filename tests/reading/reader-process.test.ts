/** Minutes read in another process are what they would be here. */
import { afterEach, expect, test } from 'vitest';
import { loadContent } from '../../src/content/folder/load-content.ts';
import { readMinutesOf, readMinutesWith } from '../../src/reading/pool/read-all.ts';
import { ReaderProcess } from '../../src/reading/pool/reader-process.ts';

const { content } = loadContent('content');
if (!content) throw new Error('The example archive could not be loaded');
const started: ReaderProcess[] = [];
const start = (): ReaderProcess => {
  const helper = new ReaderProcess();
  started.push(helper);
  return helper;
};
afterEach(() => {
  for (const helper of started.splice(0)) helper.stop();
});

test('the records are the same, and in the same order, with one helper or with two', async () => {
  const minutes = Array.from({ length: 5 }, () => content.minutes).flat();
  const alone = readMinutesOf({ ...content, minutes });
  expect(await readMinutesWith([start()], { ...content, minutes })).toEqual(alone);
  expect(await readMinutesWith([start(), start()], { ...content, minutes })).toEqual(alone);
});

test('a process reads what it is given, once it knows the registers', async () => {
  const helper = start();
  helper.learn(content);
  const file = content.minutes[0];
  if (!file) throw new Error('The example archive has no minutes');
  expect(await helper.read([file])).toEqual(readMinutesOf({ ...content, minutes: [file] }));
});

test('a process that ends before it has answered is a fault, and so is one that is asked afterwards', async () => {
  const helper = start();
  const asked = helper.read(content.minutes);
  helper.stop();
  await expect(asked).rejects.toThrow('A process that read minutes ended');
  await expect(helper.read([])).rejects.toThrow('A process that read minutes ended');
});

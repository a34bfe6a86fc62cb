/** No change in a folder is missed, however soon after another it comes. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder } from '../../../src/site/preview/watch-folder.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const PATIENCE = { timeout: 10_000, interval: 5 };

/** A watched folder with a file, and how many changes have been told. */
async function watched() {
  const folder = temporaryFolder();
  const file = join(folder, 'a.md');
  writeFileSync(file, 'först');
  let count = 0;
  const watching = await watchFolder(
    folder,
    () => {
      count += 1;
    },
    (cause) => {
      throw cause;
    },
  );
  onTestFinished(() => watching.close());
  return { folder, file, count: () => count };
}

test.for([10, 31, 40, 49, 70])('a file that is saved again after %i ms', async (milliseconds) => {
  const { file, count } = await watched();
  writeFileSync(file, 'sedan');
  await expect.poll(count, PATIENCE).toBe(1);
  await setTimeout(milliseconds);
  writeFileSync(file, 'till sist');
  await expect.poll(count, PATIENCE).toBe(2);
});

test('a new file, a file with another name, a new folder with a file, a file that goes', async () => {
  const { folder, file, count } = await watched();
  const changes = [
    () => writeFileSync(join(folder, 'b.md'), ''),
    () => renameSync(file, join(folder, 'c.md')),
    () => mkdirSync(join(folder, 'ny/inuti'), { recursive: true }),
    () => writeFileSync(join(folder, 'ny/inuti/d.md'), ''),
    () => rmSync(join(folder, 'b.md')),
  ];
  for (const change of changes) {
    const before = count();
    change();
    await expect.poll(count, PATIENCE).toBeGreaterThan(before);
    await setTimeout(150);
  }
});

test('what an editor keeps beside a file is no change', async () => {
  const { folder, count } = await watched();
  writeFileSync(join(folder, '.a.md.swp'), 'x');
  await setTimeout(200);
  expect(count()).toBe(0);
});

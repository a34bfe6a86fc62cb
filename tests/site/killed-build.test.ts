/**
 * A build that ends at any moment, at each change that it makes to the disk: a reader has the old site or the new one, whole;
 * where he has none the next build says so and puts the old one back; and what was left is gone after it.
 */
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { restore } from '../../src/site/leftovers.ts';
import { publish } from '../../src/site/publish.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { anyName } from '../support/any-name.ts';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';
import { disk } from '../support/killed-disk.ts';
import { treeOf } from '../support/tree.ts';
import { wholeSite } from '../support/whole-site.ts';

vi.mock('node:fs', async (original) => {
  const { killable } = await import('../support/killed-disk.ts');
  return killable(await original<typeof import('node:fs')>());
});
/** A process that was ended is not there, though it is this one here. */
vi.mock('../../src/site/processes.ts', () => ({ isAlive: () => false, startOf: () => '1' }));

const RESTORED =
  /^Ett bygge avbröts just när webbplatsen skulle bytas ut, så att den låg i .* – här väntades den – den är nu tillbaka, och inget behöver göras\.$/;

const publishAll = (output: string, files: readonly SiteFile[], wanted = true) =>
  publish(output, anyName, async (take) => {
    await take(files);
    if (!wanted) throw new Error('Not made');
  });

/** Two sites of the small archive: one file in twenty, since what is done with one is done with all. */
async function twoSites(): Promise<[old: SiteFile[], fresh: SiteFile[]]> {
  const site = await wholeSite(contentFolder(small));
  const files = [...site].filter((_, nth) => nth % 20 === 0).map(([path, content]) => ({ path, content }));
  return [
    [...files, { path: 'index.html', content: 'gammal' }, { path: 'bara/gammal.html', content: 'gammal' }],
    [...files, { path: 'index.html', content: 'ny' }, { path: 'bara/ny.html', content: 'ny' }],
  ];
}

/** Publishes, and ends at the n-th change. Returns whether it came so far. */
async function endsAt(nth: number, output: string, files: readonly SiteFile[]): Promise<boolean> {
  Object.assign(disk, { changes: 0, killAt: nth });
  await publishAll(output, files).catch(() => {});
  const hasEnded = disk.changes >= nth;
  disk.killAt = undefined;
  return hasEnded;
}

test('whatever moment it is', async () => {
  const [old, fresh] = await twoSites();
  const folder = temporaryFolder();
  const output = join(folder, '_site');
  await publishAll(output, fresh);
  const whole = { fresh: treeOf(output), old: new Map<string, string>() };
  await publishAll(output, old);
  whole.old = treeOf(output);
  const seen = { old: 0, fresh: 0, none: 0 };
  for (let nth = 1; await endsAt(nth, output, fresh); nth += 1) {
    const isThere = existsSync(output);
    const left = isThere && treeOf(output).has('bara/ny.html') ? 'fresh' : 'old';
    const told = restore(output).map(({ message }) => message);
    expect([nth, treeOf(output)]).toEqual([nth, whole[left]]);
    expect(told).toEqual(isThere ? [] : [expect.stringMatching(RESTORED)]);
    seen[isThere ? left : 'none'] += 1;
    // a build that is not published tidies up too
    if (nth % 2 === 0) expect(await publishAll(output, old)).toEqual([]);
    else await expect(publishAll(output, old, false)).rejects.toThrow('Not made');
    expect(readdirSync(folder)).toEqual(['_site']);
    if (treeOf(output).has('bara/ny.html')) await publishAll(output, old);
  }
  expect(seen.old).toBeGreaterThan(20);
  expect(seen.fresh).toBeGreaterThan(10);
  expect(seen.none).toBe(1);
});

test.for<{ name: string; meanwhile: (output: string) => string }>([
  {
    name: 'when somebody has made an empty folder there',
    meanwhile: (output) => {
      mkdirSync(output);
      return output;
    },
  },
  {
    name: 'by a link that led to it',
    meanwhile: (output) => {
      const link = `${output}-länk`;
      symlinkSync(output, link);
      return link;
    },
  },
])('the old site is put back $name', async ({ meanwhile }) => {
  const folder = temporaryFolder();
  const output = join(folder, '_site');
  const page = { path: 'index.html', content: 'gammal' };
  await publishAll(output, [page]);
  const before = treeOf(output);
  for (let nth = 1; existsSync(output); nth += 1) await endsAt(nth, output, [page]);
  expect(restore(meanwhile(output)).map(({ message }) => message)).toEqual([expect.stringMatching(RESTORED)]);
  expect(treeOf(output)).toEqual(before);
});

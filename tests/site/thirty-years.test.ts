/** An archive of 1,200 meetings over thirty years: it is built, and stays good to read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pagesIn } from '../../scripts/pictures/samples.ts';
import { writeThirtyYears } from '../../scripts/thirty-years/archive.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { THIRTY_YEARS_PATIENCE, thirtyYears } from '../support/thirty-years.ts';
import { treeOf } from '../support/tree.ts';

let archive: Awaited<ReturnType<typeof thirtyYears>>;
beforeAll(async () => {
  archive = await thirtyYears();
}, THIRTY_YEARS_PATIENCE);

test('is written without errors, and with hardly a warning', () => {
  expect(archive.report).toContain('Klart: 1200 möten');
  expect(archive.report.match(/ varning: /g)?.length ?? 0).toBeLessThan(5);
});

test('is the same every time', () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  writeThirtyYears(first);
  writeThirtyYears(second);
  expect(treeOf(second)).toEqual(treeOf(first));
});

test('has matters that have been open for years', () => {
  const { meetings } = JSON.parse(readFileSync(join(archive.site, 'data/archive.json'), 'utf8')) as {
    meetings: { date: string; outcomes: { state: string }[] }[];
  };
  const open = meetings.filter(({ outcomes }) => outcomes.some(({ state }) => state === 'open'));
  expect(open.filter(({ date }) => date < '1995').length).toBeGreaterThan(10);
  expect(open.filter(({ date }) => date > '2017').length).toBeGreaterThan(10);
});

test('has pages of every kind', () => {
  expect(new Set(pagesIn(archive.site).map(({ kind }) => kind))).not.toContain('other');
});

test('no page is larger than 100 kB gzipped', () => {
  const large = pagesIn(archive.site).filter(({ gzipped }) => gzipped > 100_000);
  expect(large.map(({ path, gzipped }) => `${path}: ${Math.round(gzipped / 1000)} kB`)).toEqual([]);
});

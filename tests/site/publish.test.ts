/** Writing a site: all files or none, whatever fails, and never outside the output folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { MARKER } from '../../src/site/output-folder.ts';
import { publish } from '../../src/site/publish.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { writerInThread } from '../../src/site/writing/write-in-thread.ts';
import { writerHere } from '../../src/site/writing/writer.ts';
import { temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});
afterEach(() => {
  vi.mocked(renameSync).mockClear();
});

/** A folder outside every site, in which nothing may be written. */
const outside = mkdtempSync(join(tmpdir(), 'oppnasoc-'));
afterAll(() => rmSync(outside, { recursive: true }));

/** The name that may be in no file. */
const names = { withheld: ['Ada Testsson'], named: [] };
const here = (folder: string) => writerHere(folder, names);
const inThread = (folder: string) => writerInThread(folder, names);

/** Publishes files that are all there. */
const publishAll = (files: readonly SiteFile[], output: string, writer: typeof here | typeof inThread = here) =>
  publish(output, writer, async (take) => {
    await take(files);
  });

const page: SiteFile = { path: 'index.html', content: 'ny' };

/** A folder with an old site in it, and one for what may be copied. */
function oldSite(): { folder: string; output: string } {
  const folder = temporaryFolder();
  const site = {
    '_site/index.html': 'gammal',
    '_site/bara/gammal.html': 'x',
    [`_site/${MARKER.path}`]: MARKER.content,
  };
  writeFiles(folder, { ...site, 'annat.txt': 'mitt' });
  return { folder, output: join(folder, '_site') };
}

test('the new site takes the place of the old one', async () => {
  const { folder, output } = oldSite();
  const files: SiteFile[] = [
    page,
    { path: 'a/b/å.bin', content: new Uint8Array([0, 255]) },
    { path: 'kopia.txt', content: { copyOf: join(folder, 'annat.txt') } },
  ];
  await publishAll(files, output);
  expect([...treeOf(output).keys()]).toEqual([MARKER.path, 'a/b/å.bin', 'index.html', 'kopia.txt']);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('ny');
  expect(readFileSync(join(output, 'kopia.txt'), 'utf8')).toBe('mitt');
  expect(readdirSync(folder).toSorted()).toEqual(['_site', 'annat.txt']);
});

test.for<{ what: string; files: SiteFile[] }>([
  { what: 'two files have one path', files: [page, page] },
  { what: 'a file stands where another one’s folder should', files: [page, { path: 'index.html/a', content: 'x' }] },
  { what: 'a folder stands where a file should', files: [{ path: 'index.html/a', content: 'x' }, page] },
  { what: 'what is to be copied is a folder', files: [page, { path: 'fil.pdf', content: { copyOf: '/' } }] },
  { what: 'a name is too long for the disk', files: [page, { path: `${'x'.repeat(300)}.html`, content: 'x' }] },
  { what: 'a path leads upwards', files: [page, { path: '../annat.txt', content: 'x' }] },
  { what: 'a path leads upwards from within', files: [page, { path: 'a/../../annat.txt', content: 'x' }] },
  { what: 'a path is absolute', files: [page, { path: join(outside, 'canary.txt'), content: 'x' }] },
])('when $what the old site stands, and nothing is left beside it', async ({ files }) => {
  const { folder, output } = oldSite();
  const before = treeOf(folder);
  await expect(publishAll(files, output)).rejects.toThrow(
    `The site could not be written to ${output}; what was there before still is`,
  );
  expect(treeOf(folder)).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual(['_site', 'annat.txt']);
  expect(readdirSync(outside)).toEqual([]);
});

test('an attachment that is gone when it is copied is told with its path, and the old site stands', async () => {
  const { folder, output } = oldSite();
  const before = treeOf(folder);
  const files: SiteFile[] = [page, { path: 'fil.pdf', content: { copyOf: '/finns/inte.pdf' } }];
  await expect(publishAll(files, output)).rejects.toThrow(
    '/finns/inte.pdf:1:1 fel: Bilagan går inte att läsa: den finns inte längre – en fil som du får läsa väntades – låt filerna ligga stilla medan de läses, och försök igen.',
  );
  expect(treeOf(folder)).toEqual(before);
});

test.for([1, 2])('when rename number %i fails the old site is put back', async (failing) => {
  const { folder, output } = oldSite();
  const before = treeOf(folder);
  const rename = vi.mocked(renameSync);
  const real = rename.getMockImplementation();
  if (failing === 2) rename.mockImplementationOnce((from, to) => real?.(from, to));
  rename.mockImplementationOnce(() => {
    throw new Error('EIO');
  });
  await expect(publishAll([page], output)).rejects.toThrow('what was there before still is');
  expect(treeOf(folder)).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual(['_site', 'annat.txt']);
});

test('the fault is kept as the cause', async () => {
  const { output } = oldSite();
  await expect(publishAll([page, page], output)).rejects.toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ code: 'EEXIST' }) }),
  );
});

test('until all is written the old site is untouched, and so is its folder afterwards by name', async () => {
  const { folder, output } = oldSite();
  const seen: string[] = [];
  vi.mocked(renameSync).mockImplementationOnce((from, to) => {
    seen.push(readFileSync(join(output, 'index.html'), 'utf8'));
    mkdirSync(join(folder, 'x'));
    throw new Error(`${from} ${to}`);
  });
  await expect(publishAll([page], output)).rejects.toThrow();
  expect(seen).toEqual(['gammal']);
});

describe.for([
  ['here', here],
  ['in a thread', inThread],
] as const)('files that are written %s', ([, writer]) => {
  test('may come in parts, and any number of them', async () => {
    const { output } = oldSite();
    const files = Array.from(
      { length: 1000 },
      (_, index): SiteFile => ({ path: `${index}.html`, content: `${index}` }),
    );
    const found = await publish(output, writer, async (take) => {
      await take([page]);
      for (const file of files) await take([file]);
    });
    expect(found).toEqual([]);
    expect(readFileSync(join(output, '999.html'), 'utf8')).toBe('999');
    expect(treeOf(output).size).toBe(1002);
  });

  test('are not published when one of them has a name that is withheld', async () => {
    const { folder, output } = oldSite();
    const before = treeOf(folder);
    const found = await publishAll([page, { path: 'b.html', content: '<p>Tack, Ada Testsson!' }], output, writer);
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['withheld-name b.html']);
    expect(treeOf(folder)).toEqual(before);
  });

  test('are not published when one of them can’t be written', async () => {
    const { folder, output } = oldSite();
    const before = treeOf(folder);
    await expect(publishAll([page, page], output, writer)).rejects.toThrow('The site could not be written');
    expect(treeOf(folder)).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(['_site', 'annat.txt']);
  });
});

test('a fault in making the files is told as it is, and leaves the old site', async () => {
  const { folder, output } = oldSite();
  const before = treeOf(folder);
  const making = publish(output, here, async (take) => {
    await take([page]);
    throw new Error('Pagefind');
  });
  await expect(making).rejects.toThrow('Pagefind');
  expect(treeOf(folder)).toEqual(before);
});

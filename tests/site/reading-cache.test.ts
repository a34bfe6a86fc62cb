/** What is read is kept from one run to the next; what is kept is trusted only when it is whole, and of this program. */
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { CacheFile } from '../../src/site/cache-file.ts';
import { KeptArchive } from '../../src/site/kept-archive.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { type KeptReading, type ReadingCache, readingCacheOf } from '../../src/site/reading-cache.ts';
import { contentFolder, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { hostileShapes } from '../support/hostile-shapes.ts';

const PROGRAM = 'test';
const TODAY = '2017-06-30' as CalendarDate;
/** The only minutes of the small archive. */
const MINUTES = 'minutes/2017/2017-01-16-gemensam-grupp.md';

/** Loads a folder in a run of its own, which leaves what it has read. */
async function loadIn(folder: string, cache: ReadingCache) {
  const archive = new KeptArchive(folder, cache, PROGRAM);
  const loaded = await archive.load(TODAY);
  archive.keep();
  return loaded;
}

/** A folder that has been read once, and where that is kept. */
async function readOnce(files = small) {
  const folder = contentFolder(files);
  const cache = join(temporaryFolder(), 'läst');
  const open = (content = folder): ReadingCache => new CacheFile(cache, content, '.read');
  await loadIn(folder, open());
  const [name = ''] = readdirSync(cache);
  return { folder, cache, open, file: join(cache, name) };
}

test('a second run has what the first has read, and only its owner may read it', async () => {
  const { folder, cache, open, file } = await readOnce();
  expect(readdirSync(cache)).toHaveLength(1);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const kept = open().read(PROGRAM);
  expect([...(kept?.minutes.keys() ?? [])]).toEqual([`${folder}/${MINUTES}`]);
  const { archive } = await loadIn(folder, open());
  expect(archive?.meetings[0]?.sections).toEqual(loadArchive(folder, TODAY).archive?.meetings[0]?.sections);
});

test('a run that reads nothing new writes nothing; a changed file, a new one and one that went are written', async () => {
  const { folder, open, file } = await readOnce();
  const written = (): number => statSync(file).ino;
  const before = written();
  await loadIn(folder, open());
  expect(written()).toBe(before);
  writeFiles(folder, { 'minutes/b.md': minutes({ date: '2017-03-13' }, 'Inget.\n') });
  await loadIn(folder, open());
  expect(written()).not.toBe(before);
  expect(open().read(PROGRAM)?.minutes.size).toBe(2);
});

test.for<[string, (file: string) => void]>([
  ['that is cut off', (file) => truncateSync(file, statSync(file).size - 1)],
  ['that is empty', (file) => truncateSync(file, 0)],
  ['that is something else', (file) => writeFileSync(file, 'hej')],
  [
    'in which a letter is another',
    (file) => {
      const bytes = readFileSync(file);
      const at = bytes.indexOf('Protokoll') >= 0 ? bytes.indexOf('Protokoll') : bytes.length - 20;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('a file %s is as none, and the next run writes it anew', async ([, damage]) => {
  const { folder, open, file } = await readOnce();
  damage(file);
  expect(open().read(PROGRAM)).toBeUndefined();
  const { problems, archive } = await loadIn(folder, open());
  expect(problems).toEqual(loadArchive(folder, TODAY).problems);
  expect(archive?.meetings).toHaveLength(1);
  expect(open().read(PROGRAM)?.minutes.size).toBe(1);
});

test('what another program has read is as none, and so is what was read by another path', async () => {
  const { folder, open } = await readOnce();
  expect(open().read('other')).toBeUndefined();
  expect(open(`${folder}/.`).read(PROGRAM)).toBeUndefined();
  expect(open().read(PROGRAM)).toBeDefined();
});

test('a file whose reading was stopped is read again the next time', async () => {
  const shape = hostileShapes.find(({ name }) => name === '`[ (](` over many lines');
  const { folder, open } = await readOnce({ ...small, 'minutes/b.md': shape?.text(100_000) ?? '' });
  expect([...(open().read(PROGRAM)?.minutes.keys() ?? [])]).toEqual([`${folder}/${MINUTES}`]);
});

test('of the folders that were read before, five are kept', async () => {
  const { cache } = await readOnce();
  for (let age = 1; age <= 6; age += 1) {
    const other = new CacheFile<KeptReading>(cache, temporaryFolder(), '.read');
    other.write(PROGRAM, { names: '', minutes: new Map(), texts: new Map() });
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      const time = statSync(path).mtimeMs / 1000 - 60;
      utimesSync(path, time, time);
    }
  }
  expect(readdirSync(cache)).toHaveLength(5);
});

test('what a run left that was ended while it wrote goes with the next', async () => {
  const { folder, cache, open } = await readOnce();
  const left = join(cache, 'abc.read.17');
  writeFileSync(left, 'halv');
  utimesSync(left, 0, 0);
  writeFileSync(join(cache, 'abc.read.18'), 'nyss');
  writeFiles(folder, { 'minutes/b.md': minutes({ date: '2017-03-13' }, 'Inget.\n') });
  await loadIn(folder, open());
  expect(existsSync(left)).toBe(false);
  expect(readdirSync(cache)).toContain('abc.read.18');
});

test('a cache that can’t be written is no matter', async () => {
  const folder = contentFolder(small);
  const file = join(temporaryFolder(), 'fil');
  writeFileSync(file, '');
  const { archive } = await loadIn(folder, new CacheFile(join(file, 'läst'), folder, '.read'));
  expect(archive?.meetings).toHaveLength(1);
  expect(existsSync(join(file, 'läst'))).toBe(false);
});

test('sources that are run as they are keep nothing, since nothing says which they are', async () => {
  const cache = temporaryFolder();
  const folder = contentFolder(small);
  const archive = new KeptArchive(folder, readingCacheOf(folder, { cache }));
  await archive.load(TODAY);
  archive.keep();
  expect(readdirSync(cache)).toEqual([]);
});

/** The output folder is replaced whole: files that are not from a build are never deleted. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { publish } from '../../src/site/publish.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import { anyName } from '../support/any-name.ts';
import { contentFolder, type Files, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

const today = '2017-06-30' as CalendarDate;
const MARKER = '.oppnasoc-site';
const MARKED = '{"generator":"oppnasoc","format":1}\n';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Builds the small archive to a folder. */
const buildTo = (output: string) => build({ content: contentFolder(small), output, today });

/** A folder of somebody's, with files in it. */
function someFolder(files: Files): string {
  const folder = join(temporaryFolder(), 'ut');
  mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

test('a site is marked by a file of one line, and a marked folder is replaced', async () => {
  const output = join(temporaryFolder(), '_site');
  await buildTo(output);
  expect(readFileSync(join(output, MARKER), 'utf8')).toBe(MARKED);
  writeFiles(output, { 'gammal.html': '<p>' });
  expect((await buildTo(output)).published).toBe(true);
  expect(existsSync(join(output, 'gammal.html'))).toBe(false);
  expect(readFileSync(join(output, MARKER), 'utf8')).toBe(MARKED);
});

test('an empty folder is taken, and one that a marker alone lies in', async () => {
  expect((await buildTo(someFolder({}))).published).toBe(true);
  expect((await buildTo(someFolder({ [MARKER]: MARKED.replace('\n', '\r\n') }))).published).toBe(true);
});

describe('a folder that is not empty and bears no marker of ours is left as it is', () => {
  test.for<[string, Files]>([
    ['a page beside other work', { 'index.html': '<p>', 'brev.txt': 'mitt' }],
    ['all that a site of an older version has', { 'index.html': '<p>', 'data/archive.json': '{}' }],
    ['a hidden file alone', { '.gömd': 'mitt' }],
    ['a marker further down', { [`gammal/${MARKER}`]: MARKED, 'brev.txt': 'mitt' }],
    ['a marker that is a folder', { [`${MARKER}/fil`]: MARKED, 'brev.txt': 'mitt' }],
    ['a marker that is empty', { [MARKER]: '', 'brev.txt': 'mitt' }],
    ['a marker of another program', { [MARKER]: '{"generator":"annat","format":1}\n', 'brev.txt': 'mitt' }],
    ['a marker of a form to come', { [MARKER]: '{"generator":"oppnasoc","format":2}\n', 'brev.txt': 'mitt' }],
    ['a marker whose name is written otherwise', { 'oppnasoc-site': MARKED, 'brev.txt': 'mitt' }],
  ])('%s', async ([, files]) => {
    const output = someFolder(files);
    const before = treeOf(output);
    await expect(buildTo(output)).rejects.toThrow(UsageError);
    expect(treeOf(output)).toEqual(before);
  });

  test('a folder within a site', async () => {
    const site = someFolder({ [MARKER]: MARKED, 'mitt/brev.txt': 'mitt' });
    await expect(buildTo(join(site, 'mitt'))).rejects.toThrow(UsageError);
    expect(readFileSync(join(site, 'mitt/brev.txt'), 'utf8')).toBe('mitt');
  });

  test('a link by the marker’s name', async () => {
    const output = someFolder({ 'brev.txt': 'mitt' });
    symlinkSync(join(someFolder({ [MARKER]: MARKED }), MARKER), join(output, MARKER));
    await expect(buildTo(output)).rejects.toThrow(UsageError);
  });

  test('a pipe by the marker’s name, which would be waited for', async () => {
    const output = someFolder({ 'brev.txt': 'mitt' });
    execFileSync('mkfifo', [join(output, MARKER)]);
    await expect(buildTo(output)).rejects.toThrow(UsageError);
  });
});

describe('the message', () => {
  test('says what is there, that it would be replaced, and what to do', async () => {
    const output = someFolder({ 'b.html': '', 'a.txt': '', 'd.txt': '', 'c/e.txt': '' });
    await expect(buildTo(output)).rejects.toThrow(
      `--output ${output} innehåller a.txt, b.html, c och 1 till – mappen byts ut i sin helhet, så en ny mapp, en tom ` +
        'eller en webbplats som är byggd här (med filen .oppnasoc-site) väntades – välj en ny eller tom mapp. ' +
        'Är det en webbplats som en äldre version har byggt? Ta då själv bort mappen och bygg igen.',
    );
  });

  test('keeps the name of a file on its line', async () => {
    const output = someFolder({ 'a\n\u001b[2Jb': '' });
    await expect(buildTo(output)).rejects.toThrow(`--output ${output} innehåller a??[2Jb – mappen`);
  });

  test('comes before the content is read', async () => {
    const output = someFolder({ 'brev.txt': 'mitt' });
    await expect(build({ content: '/finns/inte', output, today })).rejects.toThrow('innehåller brev.txt');
  });
});

describe('an output that is no folder', () => {
  test.for(['fil', 'fil/under/_site'])('a file stays as it is: %s', async (path) => {
    const folder = someFolder({ fil: 'mitt' });
    await expect(buildTo(join(folder, path))).rejects.toThrow(
      `--output ${join(folder, path)} leder till filen ${join(folder, 'fil')} – en mapp väntades – välj en annan.`,
    );
    expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe('mitt');
  });

  test('a link that leads nowhere', async () => {
    const folder = someFolder({});
    symlinkSync(join(folder, 'borta'), join(folder, 'länk'));
    await expect(buildTo(join(folder, 'länk'))).rejects.toThrow(
      `--output ${join(folder, 'länk')} är en länk till något som inte finns – en mapp väntades – välj en annan.`,
    );
  });
});

describe('an output that is a link to a folder', () => {
  test('keeps being one: the site lies where it leads', async () => {
    const target = someFolder({});
    const link = join(temporaryFolder(), 'länk');
    symlinkSync(target, link);
    for (const _build of [1, 2]) expect((await buildTo(link)).published).toBe(true);
    expect(existsSync(join(target, 'index.html'))).toBe(true);
    rmSync(link);
    expect(existsSync(join(target, 'index.html'))).toBe(true);
  });

  test('is refused when somebody’s files lie there', async () => {
    const target = someFolder({ 'brev.txt': 'mitt' });
    const link = join(temporaryFolder(), 'länk');
    symlinkSync(target, link);
    await expect(buildTo(link)).rejects.toThrow(`--output ${link} innehåller brev.txt`);
  });

  test.for(['', 'ny'])('is refused when it leads into the content: «%s»', async (below) => {
    const content = contentFolder(small);
    const link = join(temporaryFolder(), 'länk');
    symlinkSync(content, link);
    const before = treeOf(content);
    await expect(build({ content, output: join(link, below), today })).rejects.toThrow('välj en annan mapp');
    expect(treeOf(content)).toEqual(before);
  });

  test('is refused when a marked folder holds the working folder under another name', async () => {
    const folder = someFolder({ [MARKER]: MARKED, 'arbete/brev.txt': 'mitt' });
    const link = join(temporaryFolder(), 'länk');
    symlinkSync(folder, link);
    vi.spyOn(process, 'cwd').mockReturnValue(join(link, 'arbete'));
    await expect(buildTo(folder)).rejects.toThrow('välj en annan mapp');
  });
});

describe('what somebody puts there while the site is made is left as it is', () => {
  /** Publishes one page; `meanwhile` happens when it is made. */
  const publishWhile = (output: string, meanwhile: () => void) =>
    publish(output, anyName, async (take) => {
      await take([{ path: 'index.html', content: 'ny' }]);
      meanwhile();
    });

  test.for<[string, (output: string) => void]>([
    ['a file in a folder that was empty', (output) => writeFiles(output, { 'brev.txt': 'mitt' })],
    [
      'a folder where there was none',
      (output) => {
        rmSync(output, { recursive: true });
        writeFiles(output, { 'brev.txt': 'mitt' });
      },
    ],
    [
      'a file where the folder was',
      (output) => {
        rmSync(output, { recursive: true });
        writeFileSync(output, 'mitt');
      },
    ],
  ])('%s', async ([, meanwhile]) => {
    const output = someFolder({});
    await expect(publishWhile(output, () => meanwhile(output))).rejects.toThrow(UsageError);
    expect(existsSync(join(output, 'index.html'))).toBe(false);
    expect(readFileSync(existsSync(join(output, 'brev.txt')) ? join(output, 'brev.txt') : output, 'utf8')).toBe('mitt');
  });

  test('a folder whose marker was taken away', async () => {
    const output = someFolder({ [MARKER]: MARKED, 'brev.txt': 'mitt' });
    await expect(publishWhile(output, () => rmSync(join(output, MARKER)))).rejects.toThrow('innehåller brev.txt');
    expect([...treeOf(output).keys()]).toEqual(['brev.txt']);
  });
});

/** A build: the files that it replaces, those that it leaves, and its report. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { type BuildResult, build } from '../../src/site/build.ts';
import { startOf } from '../../src/site/processes.ts';
import { contentFolder, type Files, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const today = '2017-06-30' as CalendarDate;
const broken: Files = { ...small, 'minutes/trasig.md': minutes({ date: '2017-02-30' }, 'Text.\n') };

/** An output folder that is not there yet, in a folder of its own. */
function newOutput(): string {
  return join(temporaryFolder(), '_site');
}

/** Builds files to a folder, as of one day. */
function buildTo(output: string, files: Files = small): Promise<BuildResult> {
  return build({ content: contentFolder(files), output, today });
}

/** What lies beside an output folder. */
function beside(output: string): string[] {
  return readdirSync(dirname(output)).filter((name) => name !== basename(output));
}

describe('a build that succeeds', () => {
  test('makes the folder, and those above it', async () => {
    const output = join(temporaryFolder(), 'a/b/_site');
    expect(await buildTo(output)).toMatchObject({ published: true, problems: [], meetings: 1, pathPrefix: '/' });
    expect(existsSync(join(output, 'protokoll/2017-01-16-gemensam-grupp/index.html'))).toBe(true);
    expect(beside(output)).toEqual([]);
  });

  test.for([
    ['https://prov.example/arkiv', '/arkiv/'],
    ['https://prov.example/arkiv/', '/arkiv/'],
    ['https://prov.example/år 1', '/%C3%A5r%201/'],
  ])('of the site %s says that it lies under %s', async ([url, pathPrefix]) => {
    const files = { ...small, 'site.yaml': `title: Prov\nurl: ${url}\n` };
    expect(await buildTo(newOutput(), files)).toMatchObject({ published: true, pathPrefix });
  });

  test('counts the pages that it made, and the files that it passed over', async () => {
    const output = newOutput();
    const result = await buildTo(output, { ...small, 'minutes/anteckningar.txt': 'x', 'minutes/bild.jpg': 'x' });
    const pages = [...treeOf(output).keys()].filter((path) => path.endsWith('.html'));
    expect(result).toMatchObject({ pages: pages.length, skipped: 2 });
  });

  test('leaves nothing of what was there before: pages, the search index, files of others', async () => {
    const output = newOutput();
    await buildTo(output, {
      ...small,
      'minutes/m.md': minutes({ date: '2017-02-13' }, '## Klarspråk\n\nKanariefågel.\n'),
    });
    expect(existsSync(join(output, 'protokoll/2017-02-13-gemensam-grupp/index.html'))).toBe(true);
    writeFiles(output, { 'gammal/index.html': 'x', 'pagefind/fragment/gammal.pf_fragment': 'x' });
    await buildTo(output);
    const fresh = newOutput();
    await buildTo(fresh);
    // but what it had is known, see tests/archive/address-memory.test.ts
    const treeWithoutRecord = (folder: string) =>
      [...treeOf(folder)].filter(([path]) => path !== 'data/addresses.json');
    expect(treeWithoutRecord(output)).toEqual(treeWithoutRecord(fresh));
  });

  test('copies the files that minutes link to, byte for byte, and no others', async () => {
    const output = newOutput();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await buildTo(output, {
      ...small,
      'attachments/Två ord.pdf': bytes,
      'attachments/ej-länkad.pdf': bytes,
      'minutes/m.md': minutes({ date: '2017-02-13', attachments: '[{ file: Två ord.pdf }]' }, 'Text.\n'),
    });
    expect(readdirSync(join(output, 'bilagor'))).toEqual(['tva-ord.pdf']);
    expect(new Uint8Array(readFileSync(join(output, 'bilagor/tva-ord.pdf')))).toEqual(bytes);
  });

  test('may have warnings', async () => {
    const output = newOutput();
    const result = await buildTo(output, {
      ...small,
      'minutes/m.md': minutes({ date: '2017-02-13' }, 'Ett <b> ord.\n'),
    });
    expect(result).toMatchObject({ published: true, problems: [{ severity: 'warning', rule: 'raw-html' }] });
  });
});

describe('a build that fails', () => {
  test.for<[string, Files]>([
    ['a date that is no date', broken],
    ['an unknown group', { ...small, 'minutes/m.md': minutes({ group: 'Okända' }, 'Text.\n') }],
    ['no minutes at all', { 'site.yaml': small['site.yaml'] ?? '' }],
    ['no file for the site', { ...small, 'site.yaml': 'title: x\n' }],
    [
      'a name that should have been withheld',
      {
        ...small,
        'people.yaml': '- name: Dag Nymanders\n  show: hidden\n',
        'minutes/m.md': minutes({ date: '2017-02-13' }, 'D&#97;g Nymanders sa.\n'),
      },
    ],
  ])('for %s leaves the folder as it was, byte for byte, and nothing beside it', async ([, files]) => {
    const output = newOutput();
    await buildTo(output);
    writeFiles(output, { 'eget.txt': 'mitt' });
    const before = treeOf(output);
    const result = await buildTo(output, files);
    expect(result.published).toBe(false);
    expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(treeOf(output)).toEqual(before);
    expect(beside(output)).toEqual([]);
  });

  test('makes no folder where there was none', async () => {
    const output = newOutput();
    expect((await buildTo(output, broken)).published).toBe(false);
    expect(existsSync(output)).toBe(false);
    expect(beside(output)).toEqual([]);
  });

  test('tells all problems of all files at once', async () => {
    const result = await buildTo(newOutput(), {
      ...broken,
      'minutes/a.md': minutes({ date: '', group: '' }, 'Text.\n'),
      'projects/p.md': 'Ingen inledning.\n',
      'organisations.yaml': '- nam: Ria\n',
    });
    const files = result.problems.filter(({ severity }) => severity === 'error').map(({ file }) => basename(file));
    expect([...new Set(files)].toSorted()).toEqual(['a.md', 'organisations.yaml', 'p.md', 'trasig.md']);
  });
});

describe('a folder that can’t be replaced', () => {
  test('a file in the place of the folder above it: the file stays as it was', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fil'), 'mitt');
    await expect(buildTo(join(folder, 'fil/_site'))).rejects.toThrow();
    expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe('mitt');
    expect(readdirSync(folder)).toEqual(['fil']);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written to: the old site stands (needs a user other than root)',
    async () => {
      const output = newOutput();
      await buildTo(output);
      const before = treeOf(output);
      chmodSync(dirname(output), 0o555);
      try {
        await expect(buildTo(output)).rejects.toThrow();
        expect(treeOf(output)).toEqual(before);
        expect(beside(output)).toEqual([]);
      } finally {
        chmodSync(dirname(output), 0o755);
      }
    },
  );

  // A guard that fails would delete what it guards: all of it lies in a temporary folder here.
  test.for([
    ['the content', 'work/content'],
    ['a folder above the content, and the working folder', 'work'],
    ['a folder above the working folder', '.'],
    ['a folder within the content, which the next build would read', 'work/content/minutes'],
    ['the home folder', 'home'],
  ])('%s is refused before anything is read or written', async ([, output = '']) => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'work/content'), small);
    writeFiles(join(folder, 'home'), { 'eget.txt': 'mitt' });
    const before = treeOf(folder);
    vi.stubEnv('HOME', join(folder, 'home'));
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'work'));
    const content = join(folder, 'work/content');
    await expect(build({ content, output: join(folder, output), today })).rejects.toThrow('välj en annan mapp');
    expect(treeOf(folder)).toEqual(before);
  });
});

describe('what a killed build left behind', () => {
  /** The id of a process that has ended: the largest there can be is never given out in practice. */
  const ENDED = 2 ** 22 + 1;
  /** As the folder of its files is called: the process, when it was started, and something of its own. */
  const STAGING = `._site.staging-${ENDED}-17-abc`;

  test('is gone after the next one, and the site is whole', async () => {
    const output = newOutput();
    writeFiles(dirname(output), {
      [`${STAGING}/protokoll/halv.html`]: 'x',
      [`${STAGING}.old/index.html`]: 'x',
    });
    await buildTo(output);
    expect(beside(output)).toEqual([]);
  });

  test('is not taken for ours when it is another build’s that runs, or another folder’s', async () => {
    const output = newOutput();
    const others = [
      `._site.staging-${process.ppid}-${startOf(process.ppid)}-abc`,
      `._site.staging-${ENDED}`,
      `._annan.staging-${ENDED}`,
      '._site.staging-x',
      '_site.staging-1',
    ];
    for (const name of others) mkdirSync(join(dirname(output), name));
    await buildTo(output);
    expect(beside(output).toSorted()).toEqual(others.toSorted());
  });
});

test('files are written for all to read', async () => {
  const output = newOutput();
  await buildTo(output);
  expect(statSync(join(output, 'index.html')).mode & 0o444).toBe(0o444);
});

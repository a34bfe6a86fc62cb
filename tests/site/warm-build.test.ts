/** A build that has the last one's files gives the bytes of one that has nothing; what somebody has touched is made anew. */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { type BuildResult, build } from '../../src/site/build.ts';
import { contentFolder, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { anySave, saveIn } from '../support/saves.ts';
import { SEED } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';
import { trials } from '../support/trials.ts';

const TODAY = '2017-06-30' as CalendarDate;
const PAGE = 'protokoll/2017-01-16-gemensam-grupp/index.html';
const OTHER_PAGE = 'projekt/fritidsbanken/index.html';
const EDITS = trials({ inEachRun: 16, hardened: 500 });
const EDITS_IN_A_ROW = 8;
/** The longest that an edit and both of its builds may take, in ms, on a machine with other work. */
const LONGEST_EDIT = 10_000;

/** A content folder, and builds of it with a cache. */
function archive(files = small) {
  const content = join(temporaryFolder(), 'content');
  cpSync(contentFolder(files), content, { recursive: true });
  const output = join(temporaryFolder(), '_site');
  const cache = temporaryFolder();
  const warm = (program = 'test', today = TODAY): Promise<BuildResult> =>
    build({ content, output, cache, program, today });
  return { content, output, cache, warm, kept: () => keptIn(cache) };
}

/** The file that says what the last build has left. */
function keptIn(cache: string): string {
  const name = readdirSync(cache).find((name) => name.endsWith('.site'));
  if (name === undefined) throw new Error(`Nothing of a site is kept in ${cache}`);
  return join(cache, name);
}

/** Tells a file or folder from any other that has had its path. */
const inode = (...path: string[]): number => statSync(join(...path)).ino;

/** The same for all files of a kind below a folder. */
function inodesOf(folder: string, ending: string): number[] {
  return [...treeOf(folder).keys()].filter((path) => path.endsWith(ending)).map((path) => inode(folder, path));
}

test('a build of what has not changed makes nothing, and tells what the first has told', async () => {
  const { output, warm, kept } = archive({
    ...small,
    'minutes/b.md': minutes({ date: '2017-03-13' }, 'Se <bilagan>.\n'),
  });
  const first = await warm();
  expect(first.problems.length).toBeGreaterThan(0);
  expect(first.pages).toBeGreaterThan(10);
  const before = [inode(output), inode(kept())];
  expect(await warm()).toEqual({ ...first, released: expect.anything() });
  expect([inode(output), inode(kept())]).toEqual(before);
});

test('when one of the minutes has changed, pages that say the same are the files that they were', async () => {
  const { content, output, warm } = archive();
  await warm();
  const [page, other] = [inode(output, PAGE), inode(output, OTHER_PAGE)];
  const index = treeOf(join(output, 'pagefind'));
  const before = inodesOf(join(output, 'pagefind'), '.pf_fragment');
  writeFiles(content, {
    'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({}, '## Klarspråk\n\nVi läste sex brev.\n'),
  });
  await warm();
  expect(inode(output, OTHER_PAGE)).toBe(other);
  expect(inode(output, PAGE)).not.toBe(page);
  expect(statSync(join(output, OTHER_PAGE)).nlink).toBe(1);
  expect(readFileSync(join(output, PAGE), 'utf8')).toContain('sex brev');
  expect(treeOf(join(output, 'pagefind'))).not.toEqual(index);
  // the folder is another; of what is in it, that of the meeting
  const fragments = inodesOf(join(output, 'pagefind'), '.pf_fragment');
  expect(fragments.filter((fragment) => before.includes(fragment))).toHaveLength(before.length - 1);
});

test('when no document of the search has changed, its index is the one that was there', async () => {
  const { content, output, warm } = archive();
  await warm();
  const [index = ''] = [...treeOf(join(output, 'pagefind')).keys()].filter((path) => path.endsWith('.pf_index'));
  const before = inode(output, 'pagefind', index);
  writeFiles(content, { 'site.yaml': `${small['site.yaml']}`.replace('Provnämnden', 'Nämnden') });
  await warm();
  expect(inode(output, 'pagefind', index)).toBe(before);
});

test.for<[string, (site: string) => void]>([
  ['written in', (site) => appendFileSync(join(site, PAGE), '<!-- mer -->')],
  [
    'replaced by one of the same size',
    (site) => writeFileSync(join(site, PAGE), readFileSync(join(site, PAGE), 'utf8').replaceAll('fem', 'två')),
  ],
  ['removed', (site) => rmSync(join(site, PAGE))],
  ['given other rights', (site) => chmodSync(join(site, PAGE), 0o600)],
  ['moved', (site) => renameSync(join(site, PAGE), join(site, 'index2.html'))],
  [
    'replaced by a copy of another',
    (site) => {
      rmSync(join(site, PAGE));
      copyFileSync(join(site, OTHER_PAGE), join(site, PAGE));
    },
  ],
  ['joined by another', (site) => writeFileSync(join(site, 'egen.html'), 'hej')],
  ['joined by a folder', (site) => mkdirSync(join(site, 'egen'))],
])('when a file of the site has been %s, the site becomes what it was', async ([, touch]) => {
  const { output, warm } = archive();
  await warm();
  const site = treeOf(output);
  const other = inode(output, OTHER_PAGE);
  touch(output);
  await warm();
  expect(treeOf(output)).toEqual(site);
  expect(readdirSync(output)).not.toContain('egen');
  expect(statSync(join(output, PAGE)).mode & 0o777).toBe(0o644);
  expect(inode(output, OTHER_PAGE)).toBe(other);
});

test.for<[string, (kept: string) => void]>([
  ['is cut off', (kept) => truncateSync(kept, statSync(kept).size - 1)],
  ['is something else', (kept) => writeFileSync(kept, 'hej')],
  ['is gone', (kept) => rmSync(kept)],
])('when what is kept of the site %s, all is made anew', async ([, damage]) => {
  const { output, warm, kept } = archive();
  await warm();
  const site = treeOf(output);
  const other = inode(output, OTHER_PAGE);
  damage(kept());
  await warm();
  expect(inode(output, OTHER_PAGE)).not.toBe(other);
  expect(treeOf(output)).toEqual(site);
});

test('another program makes all anew', async () => {
  const { output, warm } = archive();
  await warm();
  const other = inode(output, OTHER_PAGE);
  await warm('other');
  expect(inode(output, OTHER_PAGE)).not.toBe(other);
});

test('when another name is withheld, every file is looked at anew', async () => {
  const { content, output, warm } = archive();
  await warm();
  const other = inode(output, OTHER_PAGE);
  writeFiles(content, { 'people.yaml': '- name: Gun Almqvister\n  show: hidden\n' });
  await warm();
  expect(inode(output, OTHER_PAGE)).not.toBe(other);
});

/** What may be done between two builds: a save, another day, or something with the site or the cache. */
type Edit = typeof anyEdit extends fc.Arbitrary<infer One> ? One : never;
const anyEdit = fc.oneof(
  { weight: 6, arbitrary: anySave.map((save) => ({ kind: 'save' as const, save })) },
  fc.constantFrom('2017-02-20', '2017-06-30', '2017-07-03').map((day) => ({ kind: 'day' as const, day })),
  fc
    .record({ nth: fc.nat(), how: fc.constantFrom('write' as const, 'remove' as const) })
    .map(({ nth, how }) => ({ kind: 'touch' as const, nth, how })),
  fc.constant({ kind: 'damage' as const }),
  fc.constant({ kind: 'nothing' as const }),
);

/** The site's record of its addresses, and what marks it as one: a build is a function of them too. */
const IS_READ = /^data\/addresses\.json$|^\.oppnasoc-site$/;

function touch(output: string, nth: number, how: 'write' | 'remove'): void {
  const paths = [...treeOf(output).keys()].filter((path) => !IS_READ.test(path));
  const path = join(output, paths[nth % paths.length] ?? '');
  if (how === 'remove') rmSync(path);
  else appendFileSync(path, ' ');
}

test('after any edits a build with a cache gives the bytes and the problems of one without', {
  timeout: EDITS * LONGEST_EDIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEdit, { minLength: EDITS_IN_A_ROW, maxLength: EDITS_IN_A_ROW }),
      async (edits: readonly Edit[]) => {
        const { content, output, cache, warm } = archive();
        const cold = join(temporaryFolder(), '_site');
        let today = TODAY;
        let isTouched = false;
        await warm();
        await build({ content, output: cold, cache: false, today });
        for (const edit of edits) {
          if (edit.kind === 'save') saveIn(content, edit.save);
          if (edit.kind === 'day') today = edit.day as CalendarDate;
          if (edit.kind === 'touch') touch(output, edit.nth, edit.how);
          if (edit.kind === 'damage') truncateSync(keptIn(cache), 100);
          isTouched ||= edit.kind === 'touch';
          const { problems, ...result } = await warm('test', today);
          const { problems: anew, ...ofCold } = await build({ content, output: cold, cache: false, today });
          expect(result).toEqual(ofCold);
          expect(problems.map(({ message }) => message)).toEqual(
            anew.map(({ message }) => message.replaceAll(cold, output)),
          );
          // content with errors leaves what is there, whoever has touched it
          isTouched &&= !result.published;
          if (!isTouched) expect(treeOf(output)).toEqual(treeOf(cold));
        }
      },
    ),
    { numRuns: Math.ceil(EDITS / EDITS_IN_A_ROW), seed: SEED },
  );
});

/** A preview has every file of a build with the same bytes, whatever was saved and read before. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/dates.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import { CacheFile } from '../../../src/site/cache-file.ts';
import { KeptArchive } from '../../../src/site/kept-archive.ts';
import { loadArchive } from '../../../src/site/load-archive.ts';
import { PreviewSite } from '../../../src/site/preview/preview-site.ts';
import type { KeptReading } from '../../../src/site/reading-cache.ts';
import type { SiteFile } from '../../../src/site/site-file.ts';
import { filesOf, recordOf } from '../../support/built-site.ts';
import { contentFolder, small, temporaryFolder } from '../../support/content-folder.ts';
import { anySave, saveIn } from '../../support/saves.ts';
import { SEED } from '../../support/seed.ts';

const TODAY = '2017-06-30' as CalendarDate;
const REAL = '../shared/archive';
const NO_INDEX = { get: () => undefined };
const IS_INDEX = /^pagefind\//;

function bytesOf(content: SiteFile['content']): string {
  const bytes = typeof content === 'object' && 'copyOf' in content ? readFileSync(content.copyOf) : content;
  return Buffer.from(bytes).toString('latin1');
}

/** The files of the preview of a folder by their paths, made in an order that no build has. */
async function previewed(kept: KeptArchive): Promise<Map<string, string>> {
  const { archive, problems } = await kept.load(TODAY);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  const site = new PreviewSite(archive, recordOf(archive), NO_INDEX);
  const files = site
    .paths()
    .toReversed()
    .map((path) => {
      const made = site.make(path);
      if ('problems' in made) throw new Error(made.problems.map(formatProblem).join('\n'));
      return [path, bytesOf(made.content)] as const;
    });
  return new Map(files);
}

describe.for([
  ['the example', 'content'],
  ['the real minutes', REAL],
] as const)('the preview of %s', ([, folder]) => {
  test.skipIf(!existsSync(folder))('has the files of its build, and no others', async () => {
    const { archive } = loadArchive(folder, TODAY);
    if (!archive) throw new Error('It has errors');
    const built = (await filesOf(archive)).filter(({ path }) => !IS_INDEX.test(path));
    expect(built.length).toBeGreaterThan(100);
    const files = await previewed(new KeptArchive(folder));
    expect([...files.keys()].sort()).toEqual(built.map(({ path }) => path).sort());
    for (const { path, content } of built) expect(files.get(path) === bytesOf(content), path).toBe(true);
    // also when no other page has been made
    const one = 'protokoll/index.html';
    const alone = new PreviewSite(archive, recordOf(archive), NO_INDEX).make(one);
    expect('content' in alone && bytesOf(alone.content) === files.get(one)).toBe(true);
  });
});

test('after any saves the archive, its problems and its pages are those of one that is read anew, in this run and the next', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySave, { minLength: 4, maxLength: 8 }), async (edits) => {
      const folder = join(temporaryFolder(), 'content');
      cpSync(contentFolder(small), folder, { recursive: true });
      const kept = new KeptArchive(folder);
      await kept.load(TODAY);
      const cache = new CacheFile<KeptReading>(temporaryFolder(), folder, '.read');
      const ofAnotherRun = () => new KeptArchive(folder, cache, 'test');
      for (const edit of edits) {
        saveIn(folder, edit);
        const { archive, problems, outcomes } = await kept.load(TODAY);
        const anew = loadArchive(folder, TODAY);
        expect(problems).toEqual(anew.problems);
        const another = ofAnotherRun();
        expect((await another.load(TODAY)).problems).toEqual(anew.problems);
        another.keep();
        expect(outcomes.length).toBe(anew.outcomes.length);
        expect(archive === undefined).toBe(anew.archive === undefined);
      }
      const { archive } = loadArchive(folder, TODAY);
      if (!archive) return;
      const files = await previewed(new KeptArchive(folder));
      expect(await previewed(kept)).toEqual(files);
      expect(await previewed(ofAnotherRun())).toEqual(files);
    }),
    { numRuns: 8, seed: SEED },
  );
});

/** From an archive in git to what is served: the gate before a publication, and the comparison after it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { openTarget } from '../../src/publishing/open-target.ts';
import { type PublishOptions, publishSite } from '../../src/publishing/publish-site.ts';
import { reportPublication } from '../../src/publishing/report-releases.ts';
import { verifySite } from '../../src/publishing/verify/verify-site.ts';
import { small, temporaryFolder, writeFiles } from '../support/content-folder.ts';

const today = '2017-06-30' as CalendarDate;
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Prov', '-c', 'user.email=prov@prov.example', ...args], {
    encoding: 'utf8',
  });

/** An archive in a repository, with a remote, and a folder to publish to. */
function archive(): { content: string; root: string; to: string } {
  const folder = temporaryFolder();
  const [bare, root] = [join(folder, 'bart.git'), join(folder, 'arkiv')];
  const content = join(root, 'content');
  mkdirSync(bare);
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
  writeFiles(content, { ...small, 'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: [lattlast]\n---\n' });
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root);
  git(root, 'remote', 'add', 'origin', bare);
  git(root, 'push', '--quiet', 'origin', 'main');
  return { content, root, to: join(folder, 'webb') };
}

function commit(root: string): string {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Ändringar');
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** Publishes: the rules of its errors, or the commit that the release tells. */
async function published(options: Omit<PublishOptions, 'today'>): Promise<string> {
  const { built, release } = await publishSite({ ...options, today });
  const errors = built.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return release ? `published ${release.note.commit ?? '–'}` : [...new Set(errors)].join(' ');
}

test('an archive is published to a branch when it is committed, and loses nothing', async () => {
  const { content, root } = archive();
  const options = { content, to: 'branch' };
  expect(await published(options)).toBe(`published ${git(root, 'rev-parse', 'HEAD').trim()}`);

  writeFiles(content, { 'pages/om.md': '---\ntitle: Om\n---\n\nText.\n' });
  expect(await published(options)).toBe('uncommitted');
  expect(await published({ ...options, uncommitted: true })).toBe('published –');

  git(root, 'rm', '--quiet', 'content/projects/fritidsbanken.md');
  commit(root);
  expect(await published(options)).toBe('lost-address');
  expect(await published({ ...options, letGo: true })).toMatch(/^published [0-9a-f]{40}$/);
});

test('a branch whose record of addresses is gone is refused, unless all may be let go', async () => {
  const { content, root } = archive();
  const bare = join(root, '../bart.git');
  const clone = join(temporaryFolder(), 'klon');
  await published({ content, to: 'branch' });
  git(bare, 'clone', '--quiet', '--branch', 'pages', bare, clone);
  git(clone, 'rm', '--quiet', 'data/addresses.json');
  commit(clone);
  git(clone, 'push', '--quiet');
  await expect(published({ content, to: 'branch' })).rejects.toThrow(
    'saknar filen /data/addresses.json, fastän en webbplats är publicerad där – den väntades, så att ingen adress',
  );
  expect(await published({ content, to: 'branch', letGo: true })).toMatch(/^published/);
});

test('so is a folder whose record of addresses is gone', async () => {
  const { content, to } = archive();
  await published({ content, to });
  rmSync(join(to, 'current/data/addresses.json'));
  await expect(published({ content, to })).rejects.toThrow('saknar filen /data/addresses.json, fastän en webbplats');
  expect(await published({ content, to, letGo: true })).toMatch(/^published/);
});

test('only where one can go back does the report say so', async () => {
  const { content, root, to } = archive();
  const saysHow = async (options: Partial<PublishOptions>): Promise<boolean> => {
    const report = reportPublication(await publishSite({ content, to, today, ...options }), to);
    return (
      /\nUtgåvan från .+ visas nu\.( Blev det fel, gå tillbaka med --rollback\.)?$/.exec(report)?.[1] !== undefined
    );
  };
  expect(await saysHow({})).toBe(false);
  // the same content as it is the next morning is nothing to go back from
  expect(await saysHow({})).toBe(false);
  writeFileSync(
    join(content, 'site.yaml'),
    readFileSync(join(content, 'site.yaml'), 'utf8').replace('title: ', 'title: Nya '),
  );
  commit(root);
  expect(await saysHow({})).toBe(true);
  expect(await saysHow({ forget: true })).toBe(false);
  for (const _ of [1, 2]) expect(await saysHow({ to: 'branch' })).toBe(false);
});

describe('what is served', () => {
  test.for([true, false])(
    'is compared with a publication and with a build, also where old addresses lead on: %s',
    async (redirects) => {
      const { content, root, to } = archive();
      writeFileSync(
        join(content, 'site.yaml'),
        'title: Provarkivet\nurl: https://prov.example/arkiv/\nsender: Provnämnden\n',
      );
      commit(root);
      await publishSite({ content, to, today });
      const server = await serveStatic({ folder: join(to, 'current'), pathPrefix: '/arkiv/', redirects });
      onTestFinished(() => server.close());
      const url = server.url;
      const { verified } = await verifySite({ url, content, to });
      expect(verified).toMatchObject({ redirects: 2, faults: [] });
      expect(verified?.files).toBeGreaterThan(40);
      expect((await verifySite({ url, content })).verified).toEqual(verified);

      writeFileSync(join(to, 'current/index.html'), 'Något annat');
      expect((await verifySite({ url, content, to })).verified?.faults).toEqual([
        { path: '/', kind: 'different', status: 200 },
      ]);
    },
  );

  test('can’t be compared with a place where nothing is', async () => {
    const { content, to } = archive();
    await (await openTarget(to)).close();
    await expect(verifySite({ url: 'http://127.0.0.1:1/', content, to })).rejects.toThrow(
      /^Inget är publicerat i .+ – en webbplats att jämföra med väntades/,
    );
  });

  test('is not asked for when the content has errors', async () => {
    const { content, to, root } = archive();
    await publishSite({ content, to, today });
    const server = await serveStatic({ folder: join(to, 'current') });
    onTestFinished(() => server.close());
    writeFiles(content, { 'minutes/fel.md': '---\ndate: 2017-13-45\n---\n' });
    commit(root);
    const { verified, built } = await verifySite({ url: server.url, content, today });
    expect(verified).toBeUndefined();
    expect(built?.problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

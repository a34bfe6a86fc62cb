/** Publishing to a branch that a host serves: one commit with the whole site, and nothing of those before it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openBranch } from '../../src/publishing/branch/branch-target.ts';
import { sha256 } from '../../src/publishing/manifest.ts';
import type { BuiltSite, Release, Target } from '../../src/publishing/target.ts';
import { contentFolder, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { smallSite, styleOf } from '../support/small-site.ts';

const OWN = ['.nojekyll', '.oppnasoc-kept', '.oppnasoc-site'];
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Prov', '-c', 'user.email=prov@prov.example', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** An archive whose content is pushed to a bare repository. */
function archive(remote = 'bart.git', folder = temporaryFolder()): { content: string; bare: string; root: string } {
  const bare = join(folder, 'bart.git');
  const root = join(folder, 'arkiv');
  const content = join(root, 'content');
  mkdirSync(bare);
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
  writeFiles(content, small);
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Arkivet');
  git(root, 'remote', 'add', 'origin', remote === 'bart.git' ? bare : remote);
  git(root, 'push', '--quiet', bare, 'main');
  return { content, bare, root };
}

describe('a branch', () => {
  const { folder, remove } = lastingFolder();
  const sites: BuiltSite[] = [];
  const site = (number: number): BuiltSite => sites[number] as BuiltSite;
  beforeAll(() => void sites.push(...[0, 1, 2].map((number) => smallSite(folder, number))));
  afterAll(remove);

  async function on<Done>(content: string, work: (target: Target) => Promise<Done>, place = 'branch'): Promise<Done> {
    const target = await openBranch(place, { content });
    try {
      return await work(target);
    } finally {
      await target.close();
    }
  }
  const publish = (content: string, number: number, place?: string): Promise<Release> =>
    on(content, (target) => target.publish(site(number)), place);
  const pathsIn = (bare: string, branch = 'pages'): string[] =>
    git(bare, 'ls-tree', '-r', '-z', '--name-only', branch).split('\0').filter(Boolean);

  test('has the whole site as it was built, in one commit', async () => {
    const { content, bare } = archive();
    const release = await publish(content, 0);
    expect(pathsIn(bare)).toEqual([...OWN, ...site(0).files.map(({ path }) => path)].toSorted());
    for (const { path, sha256: sum } of site(0).files)
      expect(sha256(execFileSync('git', ['-C', bare, 'show', `pages:${path}`]))).toBe(sum);
    expect(git(bare, 'log', '--format=%an <%ae> %cn %P|%B', 'pages')).toBe(
      'oppnasoc <noreply@oppnasoc.invalid> oppnasoc |Webbplatsen 2017-06-30\n\nSedd från: 2017-06-30\nPublicerad: 2017-06-30T04:00:00Z\nSidor: 3\n\n',
    );
    await on(content, async (target) => {
      expect(await target.list()).toEqual([{ ...release, note: { ...site(0).note, by: 'oppnasoc' } }]);
      expect((await target.published()).record?.addresses).toContain('/sidor/0/');
      expect(await target.files()).toEqual(site(0).files);
    });
  });

  test('tells the commit of the content', async () => {
    const { content } = archive();
    const commit = 'a'.repeat(40);
    await on(content, (target) => target.publish({ ...site(0), note: { ...site(0).note, commit } }));
    expect((await on(content, (target) => target.list()))[0]?.note.commit).toBe(commit);
  });

  test('leaves nothing in the repository of the content', async () => {
    const { content, root } = archive();
    const state = (): string[] => [
      git(root, 'count-objects', '--verbose'),
      git(root, 'for-each-ref'),
      git(root, 'status', '--porcelain'),
      git(root, 'config', '--local', '--list'),
    ];
    const before = state();
    for (const number of [0, 1]) await publish(content, number);
    expect(state()).toEqual(before);
    git(root, 'fsck', '--strict');
  });

  test('has nothing of earlier publications but what readers may still need, and that for one publication', async () => {
    const { content, bare } = archive();
    for (const number of [0, 1, 2]) {
      await publish(content, number);
      expect(git(bare, 'rev-list', '--count', 'pages').trim()).toBe('1');
    }
    expect(await on(content, (target) => target.files())).toEqual(site(2).files);
    const paths = pathsIn(bare);
    expect(paths).toContain(styleOf(site(2)));
    expect(paths).toContain(styleOf(site(1)));
    expect(paths).not.toContain(styleOf(site(0)));
    expect(git(bare, 'rev-list', '--objects', 'pages')).not.toMatch(/sidor\/[01]/);
  });

  test.for([':', '"', '\\'])('is found where a folder has «%s» in its name', async (name) => {
    const odd = join(temporaryFolder(), name);
    mkdirSync(join(odd, 'tmp'), { recursive: true });
    vi.stubEnv('TMPDIR', join(odd, 'tmp'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const { content, bare } = archive('bart.git', odd);
    for (const number of [0, 1]) await publish(content, number);
    expect(pathsIn(bare)).toContain('sidor/1/index.html');
  });

  test('that is new has nothing published', async () => {
    const { content } = archive();
    await on(content, async (target) => {
      expect(await target.published()).toEqual({ missing: 'grenen pages i origin' });
      expect(await target.list()).toEqual([]);
    });
  });

  test('keeps the domain that its host has written into it', async () => {
    const { content, bare } = archive();
    await publish(content, 0);
    const clone = join(temporaryFolder(), 'klon');
    git(bare, 'clone', '--quiet', '--branch', 'pages', bare, clone);
    writeFileSync(join(clone, 'CNAME'), 'arkiv.prov.example\n');
    git(clone, 'add', '--all');
    git(clone, 'commit', '--quiet', '--message', 'Create CNAME');
    git(clone, 'push', '--quiet');
    await publish(content, 1);
    expect(git(bare, 'show', 'pages:CNAME')).toBe('arkiv.prov.example\n');
    expect(git(bare, 'rev-list', '--count', 'pages').trim()).toBe('1');
  });

  test('may have another name, and its remote a path from the top of the repository', async () => {
    const { content, bare } = archive('../bart.git');
    await publish(content, 0, 'branch:webb/plats');
    expect(pathsIn(bare, 'webb/plats')).toContain('index.html');
  });

  test('that somebody else has published to meanwhile is not replaced', async () => {
    const { content, bare } = archive();
    for (const first of [true, false]) {
      const late = await openBranch('branch', { content });
      await publish(content, first ? 1 : 2);
      await expect(late.publish(site(0))).rejects.toThrow(
        /^Någon annan har publicerat till grenen pages i origin under tiden/,
      );
      await late.close();
      expect(pathsIn(bare)).toContain(`sidor/${first ? 1 : 2}/index.html`);
    }
  });

  test('that the content is on is refused, and so is one with something else', async () => {
    const { content, root, bare } = archive();
    await expect(publish(content, 0, 'branch:main')).rejects.toThrow(
      'Innehållet ligger i grenen main i origin, och skulle ersättas av webbplatsen',
    );
    git(root, 'push', '--quiet', 'origin', 'main:annat');
    await expect(publish(content, 0, 'branch:annat')).rejects.toThrow(
      'grenen annat i origin innehåller content/groups/gemensam-grupp.md',
    );
    git(root, 'checkout', '--quiet', '-b', 'utkast');
    await expect(publish(content, 0, 'branch:utkast')).rejects.toThrow('Innehållet ligger i grenen utkast i origin');
    expect(git(bare, 'for-each-ref', '--format=%(refname:short)').trim().split('\n')).toEqual(['annat', 'main']);
  });

  test('can’t be gone back in, and it is said what to do', async () => {
    const { content } = archive();
    await expect(on(content, (target) => target.rollback())).rejects.toThrow(
      'med ”git revert COMMIT” och publicera igen.',
    );
  });

  test.for<[why: string, says: string, folder: () => string]>([
    ['outside any repository', 'ligger inte i något git-arkiv', () => contentFolder(small)],
    [
      'without a remote',
      'Git-arkivet har inget fjärrarkiv som heter origin',
      () => {
        const { content, root } = archive();
        git(root, 'remote', 'remove', 'origin');
        return content;
      },
    ],
    [
      'with a remote that does not answer',
      'Det går inte att publicera till grenen pages i origin: ',
      () => {
        const { content, bare } = archive();
        rmSync(bare, { recursive: true });
        return content;
      },
    ],
  ])('of content %s is refused', async ([, says, make]) => {
    await expect(publish(make(), 0)).rejects.toThrow(says);
  });

  test('of a remote that is an address is refused, without the password in it', async () => {
    const { content } = archive();
    const remote = 'https://anna:hem/ligt@prov.example/bart.git';
    await expect(openBranch('branch', { content, remote })).rejects.toThrow(
      /^(?!.*(?:hem|ligt)).* inget fjärrarkiv som heter https:\/\/…@prov\.example\/bart\.git –/,
    );
  });

  test.for(['a..b', '@{-1}', '-a', 'HEAD'])('named %s, as none can be, is refused', async (name) => {
    const { content, root } = archive();
    git(root, 'checkout', '--quiet', '-b', 'annan');
    git(root, 'checkout', '--quiet', 'main');
    await expect(publish(content, 0, `branch:${name}`)).rejects.toThrow(`”${name}” kan ingen gren heta`);
  });
});

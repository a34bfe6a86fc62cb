/** Content that is not committed is refused by a publication. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentState } from '../../src/publishing/committed.ts';
import { contentFolder, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';

describe('the content', () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Prov', '-c', 'user.email=prov@prov.example', ...args], {
      encoding: 'utf8',
    });
  /** A repository with an archive in a folder of it. */
  function repository(): { content: string; root: string } {
    const root = temporaryFolder();
    const content = join(root, 'content');
    writeFiles(content, small);
    git(root, 'init', '--quiet');
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'Arkivet');
    return { content, root };
  }
  const refusals = async (content: string): Promise<string[]> =>
    (await contentState(content)).problems.map(({ message }) => message.replaceAll(content, 'content'));

  test('that is committed may be published, and its commit is known', async () => {
    const { content, root } = repository();
    expect(await refusals(content)).toEqual([]);
    expect((await contentState(content)).commit).toBe(git(root, 'rev-parse', 'HEAD').trim());
  });

  test.for<[how: string, path: string, change: (content: string, root: string) => void]>([
    ['changed', 'site.yaml', (content) => writeFileSync(join(content, 'site.yaml'), `${small['site.yaml']}\n`)],
    ['new', 'attachments/å b.pdf', (content) => writeFiles(content, { 'attachments/å b.pdf': 'x' })],
    [
      'staged',
      'pages/om.md',
      (content, root) => {
        writeFiles(content, { 'pages/om.md': 'x' });
        git(root, 'add', '--all');
      },
    ],
    [
      'ignored',
      'attachments/a.pdf',
      (content, root) => {
        writeFiles(content, { 'attachments/a.pdf': 'x' });
        writeFileSync(join(root, '.git/info/exclude'), '*.pdf\n');
      },
    ],
    [
      'removed',
      'organisations.yaml',
      (_, root) => git(root, 'rm', '--quiet', '--cached', '-r', 'content/organisations.yaml'),
    ],
    [
      'ignored whole',
      'hela mappen',
      (_, root) => {
        git(root, 'rm', '--quiet', '--cached', '-r', 'content');
        git(root, 'commit', '--quiet', '--message', 'Utan arkivet');
        writeFileSync(join(root, '.git/info/exclude'), 'content/\n');
      },
    ],
  ])('that is %s is refused', async ([, path, change]) => {
    const { content, root } = repository();
    change(content, root);
    expect(await refusals(content)).toEqual([
      `Allt i content är inte sparat i git (${path}) – det som publiceras väntas finnas i arkivets historia – spara det med ”git add” och ”git commit”, eller publicera ändå med --uncommitted.`,
    ]);
    expect((await contentState(content)).commit).toBeUndefined();
  });

  test('is not asked for what lies beside it, nor for what no build reads', async () => {
    const { content, root } = repository();
    writeFiles(root, { 'annat.txt': 'x', 'content/.obsidian/app.json': '{}', 'content/attachments/Thumbs.db': 'x' });
    expect(await refusals(content)).toEqual([]);
  });

  test('that is in no repository is refused with another remedy', async () => {
    const content = contentFolder(small);
    expect(await refusals(content)).toEqual([
      'content ligger inte i något git-arkiv – det som publiceras väntas finnas i en historia som det går att gå tillbaka i – skapa ett med ”git init”, ”git add” och ”git commit”, eller publicera ändå med --uncommitted.',
    ]);
  });

  test('is asked of its own repository, also from a hook of another', async () => {
    const { content } = repository();
    const other = repository();
    writeFileSync(join(other.content, 'site.yaml'), 'x');
    process.env['GIT_DIR'] = join(other.root, '.git');
    try {
      expect(await refusals(content)).toEqual([]);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

/** Places that are written wrong, or that lie in the archive itself: nothing is published, and the person is told what to write. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTarget } from '../../src/publishing/open-target.ts';
import { contentFolder, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';

const KINDS = 'en mapp, användare@server:mapp, sftp://konto@server/mapp eller branch:namn väntades';

describe('a place that can’t be meant as it is written is refused', () => {
  test.for([
    [
      'anna@server.example',
      'mappen på servern saknas',
      'anna@server.example:arkiv. En mapp här med det namnet skrivs ./anna@server.example.',
    ],
    [
      'anna@127.0.0.1/srv/arkiv',
      'mappen på servern saknas',
      'anna@127.0.0.1:srv/arkiv. En mapp här med det namnet skrivs ./anna@127.0.0.1/srv/arkiv.',
    ],
    ['ssh://anna@server.example/srv/arkiv', 'ssh:// är inget sätt att publicera', 'anna@server.example:/srv/arkiv.'],
    [
      'ssh://server.example:2222',
      'ssh:// är inget sätt att publicera',
      'anna@server.example:arkiv --ssh "ssh -p 2222".',
    ],
    [
      'ftp://konto@server.example/public_html',
      'ftp:// är inget sätt att publicera',
      'sftp://konto@server.example/public_html.',
    ],
    [
      'https://prov.example/arkiv/',
      'https:// är inget sätt att publicera',
      '/srv/protokoll, den mapp som webbservern visar.',
    ],
    ['file:///srv/arkiv', 'file:// är inget sätt att publicera', '/srv/arkiv.'],
    ['gren:pages', 'gren är ingen server', 'branch:pages.'],
    ['Branch:pages', 'Branch är ingen server', 'branch:pages.'],
    ['brnach:sida/ett', 'brnach är ingen server', 'branch:sida/ett.'],
    ['ftp:public_html', 'ftp är ingen server', 'sftp://konto@server.example/mapp.'],
  ] as const)('%s: %s', async ([place, what, example]) => {
    const message = `--to ${place} går inte att läsa: ${what} – ${KINDS} – skriv till exempel --to ${example}`;
    await expect(openTarget(place)).rejects.toMatchObject({ name: 'UsageError', message });
    expect(existsSync(place)).toBe(false);
  });

  test('and a password in it is not repeated', async () => {
    await expect(openTarget('ftp://anna:hemligt@server.example/a')).rejects.toThrow(
      /^(?!.*hemligt).*anna@server\.example/,
    );
  });

  test('but a folder may have such a name', async () => {
    const folder = join(temporaryFolder(), 'anna@server');
    await (await openTarget(folder)).close();
    expect(readdirSync(folder)).toEqual(['releases']);
    const near = `./${relative('.', join(temporaryFolder(), 'gren:x'))}`;
    await (await openTarget(near)).close();
    expect(existsSync(near)).toBe(true);
  });
});

describe('a folder in the archive', () => {
  /** An archive in a repository, whose content is in a folder of its own. */
  function archive(): { root: string; content: string } {
    const root = contentFolder(
      Object.fromEntries(Object.entries(small).map(([path, text]) => [`content/${path}`, text])),
    );
    writeFiles(root, { '.gitignore': 'ut/\n' });
    execFileSync('git', ['-C', root, 'init', '--quiet']);
    return { root, content: join(root, 'content') };
  }

  test.for(['protokoll', 'a/b', '.', '.git/x'])('is refused, as git would commit the site: %s', async (name) => {
    const { root, content } = archive();
    const before = readdirSync(root);
    await expect(openTarget(join(root, name), { content })).rejects.toThrow(
      /ligger i arkivet \S+, så att webbplatsen skulle sparas i git bland protokollen – en mapp utanför det, eller en som står i \.gitignore, väntades – välj en annan, till exempel --to \S+\/webbplats\.$/,
    );
    expect(readdirSync(root)).toEqual(before);
  });

  test('is refused by way of a link, too', async () => {
    const { root, content } = archive();
    const link = join(temporaryFolder(), 'lank');
    symlinkSync(root, link);
    await expect(openTarget(join(link, 'protokoll'), { content })).rejects.toThrow('ligger i arkivet');
  });

  test('is used when git ignores it', async () => {
    const { root, content } = archive();
    await (await openTarget(join(root, 'ut'), { content })).close();
    await (await openTarget(join(root, 'ut/en'), { content })).close();
    expect(readdirSync(join(root, 'ut')).sort()).toEqual(['en', 'releases']);
  });

  test('can still be read', async () => {
    const { root, content } = archive();
    await (await openTarget(join(root, 'sida'))).close();
    const target = await openTarget(join(root, 'sida'), { content, readOnly: true });
    expect(await target.list()).toEqual([]);
    await target.close();
  });

  test('is refused below the content, also without git', async () => {
    const content = contentFolder(small);
    for (const place of [content, join(content, 'arkiv')])
      await expect(openTarget(place, { content })).rejects.toThrow(
        /bland det som webbplatsen byggs av – en mapp utanför arkivet väntades – välj en annan, till exempel --to \S+\/webbplats\.$/,
      );
  });

  test('named by a word alone may be meant as a branch', async () => {
    await expect(openTarget('protokoll', { content: 'content' })).rejects.toThrow(
      / till exempel --to \.\.\/webbplats\. Är det en gren skriver du --to branch:protokoll\.$/,
    );
    expect(existsSync('protokoll')).toBe(false);
  });
});

test('a folder that holds something else is told of a name that is free in it', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'arkiv/site.yaml': '' });
  await expect(openTarget(folder)).rejects.toThrow(/välj en ny mapp, till exempel \S+\/webbplats, och låt/);
});

/** The program as it is installed: what it holds, what it says of itself, and where its faults point. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import ours from '../../package.json' with { type: 'json' };
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

/** Runs Node with some arguments. */
function node(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }));
  });
}

/** The scripts of the program, as it was last built. */
function builtParts(): string[] {
  const { files } = JSON.parse(readFileSync('dist/built.json', 'utf8'));
  return files.filter((name: string) => name.endsWith('.js'));
}

test('a fault of ours is told by its place in the sources', async () => {
  const folder = temporaryFolder();
  const preload = join(folder, 'no-writing.mjs');
  writeFileSync(
    preload,
    `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
     fs.renameSync = () => { throw new Error('No renaming today'); }; syncBuiltinESMExports();`,
  );
  const content = contentFolder(small);
  const { code, err } = await node(
    ...['--import', pathToFileURL(preload).href, ours.bin.oppnasoc, 'build', '--content', content],
    ...['--output', join(folder, 'site'), '--today', '2017-06-30'],
  );
  expect(code).toBe(2);
  expect(err).toMatch(/src\/site\/publish\.ts:\d+:\d+/);
  expect(err).toContain('No renaming today');
});

test('it keeps what it has read and built where it is told to, and builds the same site with it as without', async () => {
  const content = contentFolder(small);
  const folder = temporaryFolder();
  const cache = join(folder, 'cache');
  const build = async (name: string, ...options: string[]) => {
    const output = join(folder, name);
    const args = ['--content', content, '--output', output, '--today', '2017-06-30', ...options];
    expect(await node(ours.bin.oppnasoc, 'build', ...args)).toMatchObject({ code: 0 });
    return treeOf(output);
  };
  const alone = await build('alone', '--no-cache');
  expect(existsSync(cache)).toBe(false);
  expect(await build('cold', '--cache', cache)).toEqual(alone);
  expect(
    readdirSync(cache)
      .map((name) => name.replace(/^[0-9a-f]{16}/, ''))
      .toSorted(),
  ).toEqual(['.read', '.site']);
  expect(await build('warm', '--cache', cache)).toEqual(alone);
});

test('what tells a program from another, for what it keeps, is the name of a part that imports the readers', () => {
  const parts = new Map(builtParts().map((name) => [name, readFileSync(join('dist', name), 'utf8')]));
  const named = [...parts].filter(([, text]) => text.includes('programOf(import.meta.url)')).map(([name]) => name);
  expect(named.length).toBeGreaterThan(0);
  for (const part of named) {
    expect(part).toMatch(/-[0-9A-Z]{8}\.js$/);
    const imported = new Set([part]);
    for (const name of imported)
      for (const [, other = ''] of (parts.get(name) ?? '').matchAll(/(?:from |import |import\()"\.\/([^"]+)"/g))
        imported.add(other);
    const words = 'besluta enligt|';
    expect([...imported].some((name) => parts.get(name)?.includes(words))).toBe(true);
  }
});

test('each of its parts can be loaded', async () => {
  // those that begin to work at once
  const programs = ['oppnasoc.js', 'thread.js', 'watched-thread.js', 'index-thread.js', 'writing-thread.js'];
  const parts = builtParts().filter((name) => !programs.includes(name) && !name.startsWith('oppnasoc-'));
  const program = join(temporaryFolder(), 'all.mjs');
  const imports = parts.map((name) => `await import(${JSON.stringify(pathToFileURL(join('dist', name)).href)});`);
  writeFileSync(program, imports.join('\n'));
  expect(await node(program)).toEqual({ code: 0, out: '', err: '' });
});

test('only what it can’t hold itself is installed beside it', () => {
  const wanted = new Set(
    builtParts().flatMap((name) =>
      [
        ...readFileSync(join('dist', name), 'utf8').matchAll(
          /\b(?:from|import|import\(|resolve\()\s*"([^"./][^":]*)"/g,
        ),
      ].map(([, path = '']) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  );
  const packages = [...wanted].filter((name) => name in { ...ours.dependencies, ...ours.devDependencies });
  expect(packages.sort()).toEqual(Object.keys(ours.dependencies).sort());
});

test('the licence of each package that it holds goes along with its text', () => {
  const licences = readFileSync('dist/LICENCES.txt', 'utf8').split(/\n(?=\S+ \d\S*, [^\n]+\n-{60}\n)/);
  expect(licences.length).toBeGreaterThan(50);
  expect(licences.filter((licence) => !/copyright|permission|license/i.test(licence))).toEqual([]);
});

test('what earlier builds have left is not packed: each packed file is loaded by another, or is where it starts', async () => {
  const npm = execFile('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']);
  const listed = await new Promise<string>((resolve) => {
    let text = '';
    npm.stdout?.on('data', (part) => {
      text += part;
    });
    npm.on('close', () => resolve(text));
  });
  const paths: string[] = JSON.parse(listed)[0].files.map(({ path }: { path: string }) => path);
  const packed = paths.filter((path) => /^dist\/[^/]+\.js$/.test(path)).map((path) => path.slice('dist/'.length));
  const loaded = new Set(['oppnasoc.js', 'thread.js', 'watched-thread.js', 'writing-thread.js']);
  for (const name of loaded)
    for (const [, next = ''] of readFileSync(join('dist', name), 'utf8').matchAll(/"\.\/([^"]+\.js)"/g))
      loaded.add(next);
  expect(packed.filter((name) => !loaded.has(name))).toEqual([]);
  expect(packed).toContain('oppnasoc.js');
});

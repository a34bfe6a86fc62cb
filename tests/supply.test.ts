/** What is installed: exact versions with checksums, no scripts of others, known licences, and not too much of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import ours from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** The packages of the lock file by where they are installed. */
const locked = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');
/** What an archive installs with the program, on any machine. */
const withProgram = locked.filter(([, { dev }]) => !dev);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask for no more than their text and a notice. */
const PERMISSIVE = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Python-2.0', 'Unlicense'],
  ...['MIT OR Apache-2.0', '(MIT OR Apache-2.0)'],
]);
/** Packages whose licences say it in their texts alone, or ask for more; each was read. */
const READ: Readonly<Record<string, string>> = {
  ssh2: 'MIT, in its LICENSE',
  'cpu-features': 'MIT, in its LICENSE',
  buildcheck: 'MIT, in its LICENSE',
  format: 'MIT, in its readme',
  'dictionary-sv': 'LGPL-3.0: lists made of it go along with that licence, see src/site/site-licences.js',
};

test('each package that the program asks for is of one version', () => {
  const versions = Object.entries({ ...ours.dependencies, ...ours.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file has the checksum of each package, for every system', () => {
  expect(locked.length).toBeGreaterThan(400);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('no package runs a script when it is installed, and a new one that would ends the installation', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(scripted.length).toBeGreaterThan(0);
  expect(ours.allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
  const settings = execFileSync('npm', ['config', 'list', '--json'], { encoding: 'utf8' });
  // an npm that does not know the setting says so by leaving it out
  expect(JSON.parse(settings)['strict-allow-scripts'] ?? true).toBe(true);
});

test('the licence of each package asks for no more than its text, or was read', () => {
  const asking = withProgram.filter(([path, { license = '' }]) => !PERMISSIVE.has(license) && !(nameOf(path) in READ));
  expect(asking.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('what an archive installs with the program is less than 60 MB', () => {
  const bytes = withProgram.filter(([path]) => existsSync(path)).reduce((sum, [path]) => sum + sizeOf(path), 0);
  expect(bytes).toBeGreaterThan(20e6);
  expect(bytes).toBeLessThan(60e6);
});

test('a bill of materials has the program and each package beside it', () => {
  const args = ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx', '--loglevel=error'];
  const { components } = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8 }));
  const listed = new Set(
    components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`),
  );
  const wanted = Object.entries(ours.dependencies).map(([name, version]) => `${name} ${version}`);
  expect(wanted.filter((each) => !listed.has(each))).toEqual([]);
});

/** The bytes of a package's files, without those of packages within it. */
function sizeOf(path: string): number {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory() ? sizeOf(inner) : statSync(inner).size;
    })
    .reduce((sum, size) => sum + size, 0);
}

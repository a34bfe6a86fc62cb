/** What is installed is what was tested: exact versions, and those of the lock file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import ours from '../../package.json' with { type: 'json' };

interface LockFile {
  packages: Record<string, { version?: string }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;

test('every package has an exact version, which is that of the lock file', () => {
  const named = Object.entries({ ...ours.dependencies, ...ours.devDependencies });
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(named.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

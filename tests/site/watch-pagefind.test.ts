/** Pagefind is a process of its own: when it ends, hangs or does not start, that is told soon, and other faults stay what they are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterEach, expect, test, vi } from 'vitest';
import { watchingPagefind } from '../../src/site/search/watch-pagefind.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import { temporaryFolder } from '../support/content-folder.ts';

const PATIENCE = 1_500;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.for<{ name: string; program: string; mode?: number; told: string }>([
  { name: 'ends', program: '#!/bin/sh\nexit 3\n', told: 'avslutades (3)' },
  { name: 'is killed, as when memory runs out', program: '#!/bin/sh\nkill -9 $$\n', told: 'avslutades (SIGKILL)' },
  { name: 'hangs', program: '#!/bin/sh\nexec sleep 60\n', told: 'svarade inte inom 1.5 sekunder' },
  { name: 'can’t be started', program: '', mode: 0o644, told: 'startade inte (spawn ' },
])('Pagefind $name', async ({ program, mode = 0o755, told }) => {
  // which its package prints
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const path = join(temporaryFolder(), 'pagefind');
  writeFileSync(path, program, { mode });
  vi.stubEnv('PAGEFIND_BINARY_PATH', path);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', path);
  const error = await watchingPagefind(() => createIndex().finally(close), PATIENCE).catch((cause) => cause);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toContain(`Sökregistret blev inte gjort: Pagefind, programmet som gör det, ${told}`);
  expect(error.message).toContain('ett register över alla sidor väntades – bygg igen');
});

test('a fault of ours is told as it is', async () => {
  const ours = new Error('Two documents have the address /');
  const work = async () => {
    const { index } = await createIndex();
    expect(index).toBeDefined();
    await close();
    throw ours;
  };
  await expect(watchingPagefind(work, PATIENCE)).rejects.toBe(ours);
});

/** The search index of a preview is made by Pagefind, a process of its own: when that gives up, the person is told why. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeIndex } from '../../../src/site/preview/index-work.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('when Pagefind ends there is no index, and a message in Swedish instead of an error', async () => {
  // which its package prints
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const path = join(temporaryFolder(), 'pagefind');
  writeFileSync(path, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  vi.stubEnv('PAGEFIND_BINARY_PATH', path);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', path);
  const made = await makeIndex({ corpus: { documents: [], synonyms: [] }, withheld: [], named: [] });
  expect(made).toEqual({ failure: expect.stringContaining('Pagefind, programmet som gör det, avslutades (3)') });
});

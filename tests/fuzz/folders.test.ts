/** Content folders made by chance; `npm run harden -- folders` reads twenty times as many. */
import { test } from 'vitest';
import { fuzzFolders } from '../support/fuzz-folders.ts';
import { SEED } from '../support/seed.ts';

test('folders of mutated files are read, or each problem has its place, its rule and its remedy', {
  timeout: 600_000,
}, async () => {
  await fuzzFolders({ runs: 500, seed: SEED, viewed: 20, built: 250 });
});

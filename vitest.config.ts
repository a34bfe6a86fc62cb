/** How the tests run: in as many processes as there are cores, each of which reads one file of tests after the other. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { testFilesWith } from './tests/support/test-files.ts';

const GLOBAL_SETUP = ['tests/support/built-program.ts', 'tests/support/thirty-years-folder.ts'];
const IN_BROWSER = 'tests/browser/**/*.test.ts';
/** What these put in the place of a module would stay there for the files after them: each has a process of its own. */
const WITH_MOCKS = testFilesWith(/\bvi\.(?:do)?[mM]ock\(/);

export default defineConfig({
  test: {
    globalSetup: 'tests/support/built-program.ts',
    pool: 'forks',
    // Nothing that a test imports keeps anything but what is the same for all, such as the words of the dictionary.
    isolate: false,
    // Vitest leaves a core unused by itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: ['default', './tests/support/skipped-reporter.ts'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/**/*.ts', 'templates/**/*.{ts,tsx}', 'scripts/**/*.ts'],
      exclude: ['templates/assets/**'],
      reporter: [[resolve('tests/support/coverage-by-folder.cjs'), {}]],
    },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The suite must not depend on where it runs: these are the zone and locale that fewest of us have.
    env: { TZ: 'America/New_York', LC_ALL: 'C' },
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: [IN_BROWSER],
          // Run by root, Chromium puts itself before all others: what runs beside it would wait, and reach its time limit.
          sequence: { groupOrder: 1 },
          globalSetup: [...GLOBAL_SETUP, 'tests/support/build-example.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [IN_BROWSER, ...WITH_MOCKS],
          globalSetup: GLOBAL_SETUP,
        },
      },
      {
        extends: true,
        test: { name: 'mocks', include: WITH_MOCKS, isolate: true },
      },
    ],
  },
});

/** Runs the tests that `npm test` gives a part of their trials with all of them; `-- trials conservation` those whose path has the word. */
import { spawnSync } from 'node:child_process';
import { testFilesWith } from '../../tests/support/test-files.ts';

/** What a test imports whose number of trials differs. */
const NAMED = /\/support\/trials\.ts'/;

/** Runs the tests whose paths have one of some words, or all. Returns whether every one passed. */
export function runTrials(words: readonly string[]): boolean {
  const files = testFilesWith(NAMED).filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  if (files.length === 0) throw new Error(`No test with trials has ${words.join(' or ')} in its path`);
  const { status } = spawnSync('npx', ['vitest', 'run', ...files, '--coverage.enabled=false'], {
    env: { ...process.env, TRIALS: 'all' },
    stdio: 'inherit',
  });
  return status === 0;
}

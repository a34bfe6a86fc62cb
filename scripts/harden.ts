/**
 * `npm run harden`: what takes too long for each `npm test`. `-- mutations` takes out the guards of `tests/failures/` and
 * expects their tests to fail, `-- mutations I2 R1` those of some rows; `-- folders 10000 7` reads as many content folders made
 * by chance, from a seed; `-- payloads` opens hostile texts in a browser in every place that an author writes; `-- trials` runs
 * the tests that try something again and again, each as often as it can bear; without a word all four. `-- table` writes
 * `docs/failures.md` anew. Ends with 1 when something is not as it should be.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { failureTable } from './harden/failure-table.ts';
import { readFailures } from './harden/failures.ts';
import { readBatch, readFolders } from './harden/folders.ts';
import { takeOutGuards } from './harden/mutations.ts';
import { hardenPayloads } from './harden/payloads.ts';
import { runTrials } from './harden/trials.ts';

const FOLDERS = 10_000;
const [what, ...rest] = process.argv.slice(2);
const numbers = (words: readonly string[]): [runs: number, seed: number] => {
  const [runs = FOLDERS, seed = randomInt(2 ** 31)] = words.map(Number);
  return [runs, seed];
};

/** The parts by their names: each gets what follows its name on the command line, and returns whether all was well. */
const parts: Readonly<Record<string, (words: readonly string[]) => boolean | Promise<boolean>>> = {
  mutations: takeOutGuards,
  folders: (words) => readFolders(...numbers(words)),
  payloads: hardenPayloads,
  trials: runTrials,
};

if (what === 'table') writeFileSync('docs/failures.md', failureTable(readFailures()));
else if (what === 'batch') await readBatch(...numbers(rest));
else {
  const chosen = Object.entries(parts).filter(([name]) => what === undefined || what === name);
  if (chosen.length === 0)
    throw new Error(`There is no part «${what}»; there are ${Object.keys(parts).join(', ')} and table`);
  // each is run, whatever another has found
  for (const [, run] of chosen) if (!(await run(rest))) process.exitCode = 1;
}

/**
 * `npm run harden`: what takes too long for each `npm test`. `-- mutations` takes out the guards of `tests/failures/` and
 * expects their tests to fail, `-- mutations I2 R1` those of some rows; `-- folders 10000 7` reads as many content folders made
 * by chance, from a seed; without a word both. `-- table` writes `docs/failures.md` anew.
 * Ends with 1 when something is not as it should be.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { failureTable } from './harden/failure-table.ts';
import { readFailures } from './harden/failures.ts';
import { readBatch, readFolders } from './harden/folders.ts';
import { takeOutGuards } from './harden/mutations.ts';

const FOLDERS = 10_000;
const [what, ...rest] = process.argv.slice(2);
const [runs = FOLDERS, seed = randomInt(2 ** 31)] = rest.map(Number);

if (what === 'table') writeFileSync('docs/failures.md', failureTable(readFailures()));
else if (what === 'batch') await readBatch(runs, seed);
else {
  const parts = {
    mutations: () => takeOutGuards(what === 'mutations' ? rest : []),
    folders: () => (what === 'folders' ? readFolders(runs, seed) : readFolders(FOLDERS, seed)),
  };
  const chosen = Object.entries(parts).filter(([name]) => what === undefined || what === name);
  if (chosen.length === 0)
    throw new Error(`There is no part «${what}»; there are ${Object.keys(parts).join(', ')} and table`);
  // each is run, whatever another has found
  if (!chosen.map(([, run]) => run()).every(Boolean)) process.exitCode = 1;
}

/**
 * `npm run harden`: what takes too long for each `npm test`. `-- mutations` takes out the guards of `tests/failures/` and
 * expects their tests to fail, `-- mutations I2 R1` those of some rows; `-- table` writes `docs/failures.md` anew.
 * Ends with 1 when something is not as it should be.
 */
import { writeFileSync } from 'node:fs';
import { failureTable } from './harden/failure-table.ts';
import { readFailures } from './harden/failures.ts';
import { takeOutGuards } from './harden/mutations.ts';

const [what, ...which] = process.argv.slice(2);
if (what === 'table') writeFileSync('docs/failures.md', failureTable(readFailures()));
else if (!takeOutGuards(which)) process.exitCode = 1;

/** Reads very many content folders made by chance, some hundred in each process, so that one that never ends is told too. */
import { spawnSync } from 'node:child_process';
import { fuzzFolders } from '../../tests/support/fuzz-folders.ts';

/** How many folders a process reads, and how long it may take, in ms: far more than they need. */
const BATCH = 500;
const PATIENCE = 20 * 60 * 1000;

/** Reads so many folders, drawn from a seed and those after it. Prints a line a process; returns whether all were as they should be. */
export function readFolders(runs: number, seed: number): boolean {
  for (let read = 0; read < runs; read += BATCH) {
    const own = seed + read / BATCH;
    const count = Math.min(BATCH, runs - read);
    const options = ['--import', 'tsx', 'scripts/harden.ts', 'batch', String(count), String(own)];
    const { status } = spawnSync(process.execPath, options, { stdio: 'inherit', timeout: PATIENCE });
    if (status !== 0) {
      console.log(`Not as it should be, or never ended: npm run harden -- folders ${count} ${own}`);
      return false;
    }
    console.log(`${read + count} of ${runs} folders were read, or told of; the last with seed ${own}.`);
  }
  return true;
}

/** Reads folders in this process; rejects with the first that is not as it should be. */
export async function readBatch(runs: number, seed: number): Promise<void> {
  await fuzzFolders({ runs, seed, viewed: 4, built: 100 });
}

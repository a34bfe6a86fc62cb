/** A publication that is interrupted, as by Ctrl+C, takes away its lock and what it had built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it with %i, and leaves nothing', async ([signal, code]) => {
  const [scratch, folder] = [temporaryFolder(), join(temporaryFolder(), 'arkiv')];
  const releases = join(folder, 'releases');
  const words = ['publish', '--uncommitted', '--content', contentFolder(small), '--to', folder];
  const child = spawn(process.execPath, ['dist/oppnasoc.js', ...words], {
    env: { ...process.env, TMPDIR: scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
  const ended = once(child, 'close');
  const isBuilding = (): boolean => namesIn(scratch).some((name) => namesIn(join(scratch, name)).length > 0);
  while (!isBuilding() && child.exitCode === null) await setTimeout(5);
  expect(namesIn(releases)).toEqual([expect.stringMatching(/^\.lock\./)]);
  child.kill(signal);
  expect([await ended, said]).toEqual([[code, null], '']);
  expect([namesIn(releases), namesIn(folder), namesIn(scratch)]).toEqual([[], ['releases'], []]);
});

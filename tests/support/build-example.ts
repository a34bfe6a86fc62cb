/** Global set-up of the browser tests: builds the example archive once for all of them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { lastingFolder } from './lasting-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the example archive as of the day after its last meeting, built: no test may write there. */
    example: string;
  }
}

/** Builds the example into a temporary folder, which tests get by `inject`. Returns a function that removes the folder. */
export default function setup({ provide }: TestProject): () => void {
  const { folder, remove } = lastingFolder();
  const site = join(folder, 'site');
  execFileSync('npm', ['run', 'build', '--', '--content', 'content', '--output', site, '--today', '2017-06-30']);
  provide('example', site);
  return remove;
}

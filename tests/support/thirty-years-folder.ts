/** Global set-up: a folder in which the tests of a run build the archive of thirty years, once for all of them. */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that `thirty-years.ts` builds in. */
    thirtyYears: string;
  }
}

/** Makes the folder, the same for all projects of a run. Returns a function that removes it. */
export default function setup({ provide }: TestProject): () => void {
  const folder = join(tmpdir(), `oppnasoc-thirty-years-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  provide('thirtyYears', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

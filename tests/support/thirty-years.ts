/** The generated archive of thirty years as a built site: the first test of a run that asks builds it, others wait. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { THIRTY_YEARS_TODAY, writeThirtyYears } from '../../scripts/thirty-years/archive.ts';

/** How long the tests that need the site may wait for it, in milliseconds. */
export const THIRTY_YEARS_PATIENCE = 300_000;
/** How often they look, in milliseconds. */
const LOOK_EVERY = 100;

/** What became of the build. */
interface BuiltArchive {
  /** The folder of the site. */
  site: string;
  /** What the program said, with its problems. */
  report: string;
}

/** Builds the archive, or waits until it is built. Rejects with the report when it can't be. */
export async function thirtyYears(): Promise<BuiltArchive> {
  const folder = inject('thirtyYears');
  const report = join(folder, 'report.txt');
  if (isFirst(folder)) {
    writeFileSync(`${report}.new`, await build(folder));
    renameSync(`${report}.new`, report);
  }
  while (!existsSync(report)) await setTimeout(LOOK_EVERY);
  const built = { site: join(folder, 'site'), report: readFileSync(report, 'utf8') };
  if (!existsSync(built.site)) throw new Error(built.report);
  return built;
}

/** Whether nobody has begun: of several who make a folder at once, one succeeds. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'content'));
    return true;
  } catch {
    return false;
  }
}

/** Runs the program. Resolves with what it said, also when it has failed. */
async function build(folder: string): Promise<string> {
  const content = join(folder, 'content');
  writeThirtyYears(content);
  const options = ['--content', content, '--output', join(folder, 'site'), '--today', THIRTY_YEARS_TODAY];
  try {
    const { stdout, stderr } = await promisify(execFile)('node', ['dist/oppnasoc.js', 'build', ...options]);
    return stdout + stderr;
  } catch (fault) {
    return String(fault);
  }
}

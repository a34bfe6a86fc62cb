/**
 * Takes out each guard in a copy of the sources and runs the test that should fail then: one that still passes can't fail
 * for what it is there for.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GuardedProof, guardedProofs, readFailures, withoutGuard } from './failures.ts';

/** How long a test may go on without its guard, in ms. */
const PATIENCE = 300_000;

/** Takes out the guards of the rows with these ids, or of all. Prints a line for each; returns whether every test failed. */
export function takeOutGuards(ids: readonly string[]): boolean {
  const proofs = guardedProofs(readFailures()).filter(({ id }) => ids.length === 0 || ids.includes(id));
  const copy = copyOfSources();
  try {
    const survivors = proofs.filter((proof) => {
      const seen = runWithout(copy, proof);
      console.log(`${proof.id} ${seen} without ${proof.guard.in}: ${proof.test}`);
      return seen !== 'failed';
    });
    console.log(
      `${proofs.length - survivors.length} of ${proofs.length} tests failed when what they guard was taken out.`,
    );
    return survivors.length === 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A new folder with the files of the project as they are now. */
function copyOfSources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'oppnasoc-guards-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((name) => name !== '' && name !== 'node_modules'))
    cpSync(path, join(copy, path));
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** How a test ended without its guard. One that only took too long has seen nothing: the machine may have been busy. */
type Seen = 'failed' | 'PASSED' | 'TOOK TOO LONG' | 'DID NOT RUN';

/** Runs a test in the copy without its guard, which is back afterwards. */
function runWithout(copy: string, { test, in: file, guard }: GuardedProof): Seen {
  const path = join(copy, guard.in);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, withoutGuard(source, guard));
  try {
    return run(copy, file, test);
  } finally {
    writeFileSync(path, source);
  }
}

/** What Vitest writes of a run. */
interface Report {
  numPassedTests: number;
  testResults: { assertionResults: { status: string; failureMessages: string[] }[] }[];
}

function run(copy: string, file: string, test: string): Seen {
  const path = join(copy, 'report.json');
  rmSync(path, { force: true });
  const options = ['--coverage.enabled=false', '--reporter=json', `--outputFile=${path}`, '-t', patternOf(test)];
  const { error } = spawnSync('npx', ['vitest', 'run', `tests/${file}`, ...options], { cwd: copy, timeout: PATIENCE });
  if (error) return 'TOOK TOO LONG';
  if (!existsSync(path)) return 'DID NOT RUN';
  const { numPassedTests, testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ failureMessages }) => failureMessages.join('\n'));
  if (failures.some((message) => !/^Error: Test timed out/.test(message))) return 'failed';
  if (failures.length > 0) return 'TOOK TOO LONG';
  return numPassedTests > 0 ? 'PASSED' : 'DID NOT RUN';
}

/** What the full name of a test has: its own, with anything where a table of cases fills something in. */
function patternOf(test: string): string {
  return test.replace(/[\\^$.*+?()[\]{}|]/g, (sign) => `\\${sign}`).replace(/\\\$(?:\\\{.*?\\\}|\w+)|%[sdijo]/g, '.*');
}

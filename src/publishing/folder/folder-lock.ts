/** The lock of a place that is a folder of this machine; see `lock.ts`. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CLAIM, type Claim, claimName, type Holder, readClaim, waitForLock } from '../lock.ts';

/** A lock that was taken. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock of the folder `releases` for this process, and waits a while for others. Rejects with a `UsageError`
 * that names who has it. `by` is told to others; `place` is the name of the place for people.
 */
export async function lockFolder(
  releases: string,
  by: string,
  place: string,
  patience: number | undefined,
): Promise<FolderLock> {
  const own = claimName({ ...thisProcess(), token: randomBytes(4).toString('hex') });
  const file = join(releases, own);
  const release = () => rmSync(file, { force: true });
  const held = (name: string): Holder => ({ name, holder: textOf(join(releases, name)) });
  const take = () => {
    const [first] = livingClaims(releases);
    if (first) return held(first);
    writeFileSync(file, `${by}\n`, { flag: 'wx' });
    const [other] = livingClaims(releases).filter((name) => name !== own);
    if (!other) return undefined;
    release();
    return held(other);
  };
  await waitForLock(take, place, patience);
  return { release };
}

/** The names of the claims of processes that are alive; those of others are removed. */
function livingClaims(releases: string): string[] {
  return readdirSync(releases).filter((name) => {
    if (!name.startsWith(CLAIM)) return false;
    const claim = readClaim(name);
    const lives = claim !== undefined && isAlive(claim);
    if (!lives) rmSync(join(releases, name), { force: true });
    return lives;
  });
}

/** Whether the process of a claim is there. Of one on another machine, which has the folder too, nobody here knows that it isn't. */
function isAlive({ pid, start, host }: Claim): boolean {
  if (host !== thisProcess().host) return true;
  if (start !== '0' && startOf(pid) !== '0') return startOf(pid) === start;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // it is there, and another user's
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function thisProcess(): Omit<Claim, 'token'> {
  const host = hostname().replace(/[^A-Za-z0-9.-]/g, '_');
  return { pid: String(process.pid), start: startOf(String(process.pid)), host };
}

/** When a process was started, as Linux tells it; «0» elsewhere, and when there is none. */
function startOf(pid: string): string {
  // after the name of the program, in parentheses, it is the 20th value
  return (
    textOf(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[19] ?? '0'
  );
}

/** The text of a file; an empty one when it is not there. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

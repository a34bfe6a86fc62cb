/** The lock of a place that is a folder of this machine; see `lock.ts`. */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CLAIM, type Claim, claimName, type Holder, readClaim, waitForLock } from '../lock.ts';
import { isAlive, startOf, textOf } from '../processes.ts';

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
    const isHeld = claim !== undefined && lives(claim);
    if (!isHeld) rmSync(join(releases, name), { force: true });
    return isHeld;
  });
}

/** Whether the process of a claim is there. Of one on another machine, which has the folder too, nobody here knows that it isn't. */
function lives({ pid, start, host }: Claim): boolean {
  return host !== thisProcess().host || isAlive(pid, start);
}

function thisProcess(): Omit<Claim, 'token'> {
  const host = hostname().replace(/[^A-Za-z0-9.-]/g, '_');
  return { pid: String(process.pid), start: startOf(process.pid), host };
}

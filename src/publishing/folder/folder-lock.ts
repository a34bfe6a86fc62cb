/** The lock of a place that is a folder of this machine; see `lock.ts`. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { now } from '../../domain/dates.ts';
import { isAlive, startOf, textOf } from '../../site/processes.ts';
import {
  BEAT,
  CLAIM,
  type Claim,
  claimName,
  type Holder,
  hostInClaims,
  readClaim,
  SILENCE,
  waitForLock,
} from '../lock.ts';

/** A lock that was taken. */
export interface FolderLock {
  /** Whether it is still this process's. */
  isHeld(): boolean;
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
  const withdraw = () => rmSync(file, { force: true });
  const held = (name: string): Holder => ({ name, holder: textOf(join(releases, name)) });
  const take = () => {
    const [first] = livingClaims(releases);
    if (first) return held(first);
    writeFileSync(file, `${by}\n`, { flag: 'wx' });
    const [other] = livingClaims(releases).filter((name) => name !== own);
    if (!other) return undefined;
    withdraw();
    return held(other);
  };
  await waitForLock(take, place, patience);
  const timer = setInterval(() => touch(file), BEAT).unref();
  const release = () => {
    clearInterval(timer);
    withdraw();
  };
  return { isHeld: () => existsSync(file), release };
}

/** The names of the claims of processes that are alive; those of others are removed. */
function livingClaims(releases: string): string[] {
  return readdirSync(releases).filter((name) => {
    if (!name.startsWith(CLAIM)) return false;
    const claim = readClaim(name);
    const isHeld = claim !== undefined && !isSilent(join(releases, name)) && lives(claim);
    if (!isHeld) rmSync(join(releases, name), { force: true });
    return isHeld;
  });
}

/** Whether nobody has touched a file for long. */
function isSilent(file: string): boolean {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.parse(now()) - touched > SILENCE * 60_000;
}

function touch(file: string): void {
  const time = new Date(now());
  try {
    utimesSync(file, time, time);
  } catch {
    // somebody has removed it: what is done next finds out
  }
}

/** Whether the process of a claim is there; one on another machine, which has the folder too, is taken to be alive. */
function lives({ pid, start, host }: Claim): boolean {
  return host !== thisProcess().host || isAlive(pid, start);
}

function thisProcess(): Omit<Claim, 'token'> {
  return { pid: String(process.pid), start: startOf(process.pid), host: hostInClaims(hostname()) };
}

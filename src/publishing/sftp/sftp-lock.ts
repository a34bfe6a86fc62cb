/**
 * The lock of a place on a server without a shell, as in `lock.ts`: each who wants it has a file of his own, and takes it
 * away when there is one of somebody else. Who has the lock renews his file every few seconds; one that has not been
 * renewed for long is left of a publication that was ended, and goes.
 */
import { randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { isAlive, startOf, textOf } from '../../site/processes.ts';
import { UsageError } from '../../site/usage-error.ts';
import { type Holder, waitForLock } from '../lock.ts';
import { thisAccount } from '../this-account.ts';
import type { RemoteFolder } from './remote-folder.ts';
import { OWN_FOLDER } from './rights.ts';

/** How often the file is renewed, in ms. */
const SIGN_OF_LIFE = 10_000;
/** A file that has not been renewed for so long, in ms, is stale. */
const STALE_AFTER = 60_000;
/** How long to wait until the file is removed, in ms. */
const PATIENCE = 5_000;
/** How the names of the files begin. */
const CLAIM = '.htlock.';

/** What a lock needs of a folder. */
export type LockFolder = Pick<RemoteFolder, 'create' | 'renew' | 'list' | 'read' | 'remove'>;

/** A lock that was taken. */
export interface SftpLock {
  /** Rejects with a {@link UsageError} when somebody else has taken it for stale, as after the sleep of a computer. */
  check(): Promise<void>;
  /** Gives it up. */
  release(): Promise<void>;
}

/** Takes the lock, and waits a while for others. Rejects with a {@link UsageError} that names who has it. */
export async function lock(folder: LockFolder, place: string, patience?: number): Promise<SftpLock> {
  const own = `${CLAIM}${randomBytes(8).toString('hex')}`;
  const file = `${OWN_FOLDER}${own}`;
  const claim = JSON.stringify({
    by: thisAccount(),
    machine: thisMachine(),
    pid: process.pid,
    start: startOf(process.pid),
  });
  const take = async (): Promise<Holder | undefined> => {
    await folder.create(file, claim);
    const held = await otherClaim(folder, own);
    if (held) await folder.remove(file);
    return held;
  };
  await waitForLock(take, place, patience, OWN_FOLDER);
  let renewing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // a connection that is gone is told of by the publication itself
    renewing = folder.renew(file, claim).catch(() => {});
  }, SIGN_OF_LIFE);
  timer.unref();
  return {
    async check() {
      if (await folder.renew(file, claim)) return;
      throw new UsageError(
        `Någon annan kan ha publicerat till ${place} under tiden, eftersom den här datorn inte har hört av sig på länge – en åt gången väntades – publicera igen.`,
      );
    },
    async release() {
      clearInterval(timer);
      // on a connection that is lost nothing is answered any more
      const late = new AbortController();
      const removed = renewing.then(() => folder.remove(file));
      await Promise.race([removed, setTimeout(PATIENCE, undefined, { signal: late.signal })]).catch(() => {});
      late.abort();
    },
  };
}

/** A claim of somebody else who is there; those that are stale are removed, which is right whenever it is done: no other has that name. */
async function otherClaim(folder: LockFolder, own: string): Promise<Holder | undefined> {
  const claims = ((await folder.list(OWN_FOLDER)) ?? []).filter(({ name }) => name.startsWith(CLAIM));
  // just made, so that it tells the time of the server's clock
  const now = claims.find(({ name }) => name === own)?.changed ?? 0;
  for (const { name, changed } of claims.filter((claim) => claim.name !== own)) {
    const { by = '', machine, pid, start } = holderIn((await folder.read(`${OWN_FOLDER}${name}`)) ?? '');
    const isEnded = machine === thisMachine() && !isAlive(String(pid), String(start));
    if (!isEnded && now - changed <= STALE_AFTER) return { name, holder: by };
    await folder.remove(`${OWN_FOLDER}${name}`);
  }
  return undefined;
}

/** Where processes have the numbers that are seen here: names of machines and of containers are not unique. */
export function thisMachine(): string {
  const boot = textOf('/proc/sys/kernel/random/boot_id').trim();
  return [hostname(), boot, boot && readlinkSync('/proc/self/ns/pid')].join(' ');
}

function holderIn(text: string): { by?: string; machine?: string; pid?: number; start?: string } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/**
 * The lock of a place on a server without a shell: a file that one of two can make. Who has it writes it anew every few
 * seconds; one that has not been written for long is left of a publication that was ended, and goes.
 */
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../../site/usage-error.ts';
import { isAlive, startOf } from '../processes.ts';
import { thisAccount } from '../this-account.ts';
import { OWN_FOLDER, type RemoteFolder } from './remote-folder.ts';

/** How often the file is written, in ms. */
const SIGN_OF_LIFE = 10_000;
/** A file that is older than this, in ms, is nobody's. */
const DEAD_AFTER = 60_000;
/** How long to wait until the file is removed, in ms. */
const PATIENCE = 5_000;
const NAME = '.htlock';
const FILE = `${OWN_FOLDER}${NAME}`;
const CLOCK = '.htclock';

/** Takes the lock. Returns a function that gives it up. Rejects with a {@link UsageError} when somebody else has it. */
export async function lock(folder: RemoteFolder, place: string): Promise<() => Promise<void>> {
  const claim = JSON.stringify({ by: thisAccount(), host: hostname(), pid: process.pid, start: startOf(process.pid) });
  if (!(await folder.create(FILE, claim))) {
    if (!(await isDead(folder))) throw isLocked(place, (await folder.read(FILE)) ?? '');
    await folder.remove(FILE);
    if (!(await folder.create(FILE, claim))) throw isLocked(place, '');
  }
  let writing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // a connection that is gone is told of by the publication itself
    writing = folder.write(FILE, Buffer.from(claim)).catch(() => {});
  }, SIGN_OF_LIFE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    // on a connection that is lost nothing is answered any more
    const late = new AbortController();
    const removed = writing.then(() => folder.remove(FILE));
    await Promise.race([removed, setTimeout(PATIENCE, undefined, { signal: late.signal })]).catch(() => {});
    late.abort();
  };
}

/** Whether the process that made the lock is no more: as can be seen on the same machine, or told by the server's clock. */
async function isDead(folder: RemoteFolder): Promise<boolean> {
  const { host, pid, start } = holderIn((await folder.read(FILE)) ?? '');
  if (host === hostname() && pid !== undefined && start !== undefined) return !isAlive(String(pid), String(start));
  await folder.write(`${OWN_FOLDER}${CLOCK}`, Buffer.from(''));
  const entries = (await folder.list(OWN_FOLDER)) ?? [];
  const changed = (name: string): number => entries.find((entry) => entry.name === name)?.changed ?? 0;
  await folder.remove(`${OWN_FOLDER}${CLOCK}`);
  return changed(CLOCK) - changed(NAME) > DEAD_AFTER;
}

function holderIn(text: string): { by?: string; host?: string; pid?: number; start?: string } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function isLocked(place: string, text: string): UsageError {
  return new UsageError(
    `Just nu publicerar ${holderIn(text).by ?? 'någon annan'} till ${place} – en åt gången väntades – vänta ett par minuter och försök igen.`,
  );
}

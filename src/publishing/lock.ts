/**
 * The lock of a place with releases. Who wants it puts a file in `releases` that is named by his process, then looks for
 * the files of other processes that are alive: if there are any, he takes his own away and waits. Two can't both miss
 * each other, and to remove the file of a process that has ended is always right, since no other has that name.
 * Whether one has ended can't be seen of a process on another machine, or of a shell whose connection is dead: each
 * touches its file now and then, and one that has been silent for long counts as ended.
 */
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../site/usage-error.ts';

/** A process that has, or wants, the lock of a place. */
export interface Claim {
  pid: string;
  /** When it was started, in the clock ticks of its machine; «0» where that is not known. Tells it from later ones with its number. */
  start: string;
  /** Tells apart the claims of one process. */
  token: string;
  host: string;
}

/** How the names of claims begin. */
export const CLAIM = '.lock.';
/** How long to wait for a lock, in ms. */
const PATIENCE = 8_000;

/** How often whoever has a lock touches the file, in ms. */
export const BEAT = 60_000;
/** For how long, in minutes, a file has not been touched when its process counts as ended. */
export const SILENCE = 10;

/** The name of the file of a claim. */
export function claimName({ pid, start, token, host }: Claim): string {
  return `${CLAIM}${pid}.${start}.${token}.${host}`;
}

/** The name of a machine as claims have it. */
export function hostInClaims(host: string): string {
  return host.replace(/[^A-Za-z0-9.-]/g, '_');
}

/** The claim that a file is named by; undefined for other names. */
export function readClaim(name: string): Claim | undefined {
  const [, pid, start, token, host] = /^\.lock\.(\d+)\.(\d+)\.([0-9a-f]+)\.([A-Za-z0-9._-]*)$/.exec(name) ?? [];
  return pid && start && token && host !== undefined ? { pid, start, token, host } : undefined;
}

/** This process was silent for so long that somebody else has the lock. */
export function takenOver(place: string): UsageError {
  return new UsageError(
    `Publiceringen till ${place} stod stilla så länge att den räknas som avbruten – högst ${SILENCE} minuter väntades – publicera igen.`,
  );
}

/** Who has a lock: the name of the file, and what it says of him, «anna@server». */
export interface Holder {
  name: string;
  holder: string;
}

/** Asks `take` for a lock until nobody else has it; the files are in `folder`. Rejects with a `UsageError` that names who does when that takes long. */
export async function waitForLock(
  take: () => Holder | undefined | Promise<Holder | undefined>,
  place: string,
  patience: number = PATIENCE,
  folder = 'releases/',
): Promise<void> {
  const end = performance.now() + patience;
  for (let held = await take(); held; held = await take()) {
    if (performance.now() > end) throw isLocked(`${place}/${folder}`, place, held);
    // of different length, so that two who meet don't do so again
    await setTimeout(50 + Math.random() * 150);
  }
}

function isLocked(folder: string, place: string, { name, holder }: Holder): UsageError {
  const who = holder.trim() || 'någon annan';
  return new UsageError(
    `Just nu publicerar ${who} till ${place} – en åt gången väntades – vänta tills det är klart och försök igen. Är du säker på att ingen gör det, ta bort filen ${folder}${name}.`,
  );
}

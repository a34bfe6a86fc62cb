/** The lock of a place on a server without a shell, on a folder in memory whose answers take a while each. */
import { spawnSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LockFolder, lock, thisMachine } from '../../src/publishing/sftp/sftp-lock.ts';

const OWN = '.htoppnasoc/';
/** After how long, in seconds, a file that is not renewed is stale. */
const STALE_AFTER = 60;

/** A folder of a server whose clock is `clock`, in seconds. */
class SlowFolder implements LockFolder {
  readonly files = new Map<string, { text: string; changed: number }>();
  clock = 1_000;
  readonly #next: () => number;

  /** `next` gives how many turns the next answer takes. */
  constructor(next: () => number = () => 0) {
    this.#next = next;
  }

  create(path: string, text: string): Promise<boolean> {
    return this.#answer(() => !this.files.has(path) && this.#put(path, text));
  }
  renew(path: string, text: string): Promise<boolean> {
    return this.#answer(() => this.files.has(path) && this.#put(path, text));
  }
  read(path: string): Promise<string | undefined> {
    return this.#answer(() => this.files.get(path)?.text);
  }
  remove(path: string): Promise<void> {
    return this.#answer(() => void this.files.delete(path));
  }
  list(path = ''): Promise<{ name: string; size: number; changed: number }[]> {
    return this.#answer(() =>
      [...this.files].map(([name, { text, changed }]) => ({
        name: name.slice(path.length),
        size: text.length,
        changed: changed * 1000,
      })),
    );
  }
  #put(path: string, text: string): true {
    this.files.set(path, { text, changed: this.clock });
    return true;
  }
  /** What is asked for is done at some moment before the answer comes. */
  async #answer<Answer>(work: () => Answer): Promise<Answer> {
    for (let turns = this.#next(); turns > 0; turns -= 1) await setImmediate();
    const answer = work();
    for (let turns = this.#next(); turns > 0; turns -= 1) await setImmediate();
    return answer;
  }
}

/** The claim of a process of this machine that has ended. */
function endedClaim(): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return JSON.stringify({ by: 'bo@här', machine: thisMachine(), pid, start: '1' });
}

test('those who come at once to the lock of one who is no more get in one at a time, in whichever order they are answered', async () => {
  const ended = endedClaim();
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 0x7f_ff_ff_ff;
    return seed % 6;
  };
  const rounds = Array.from({ length: 200 }, async () => {
    const folder = new SlowFolder(next);
    folder.files.set(`${OWN}.htlock.0`, { text: ended, changed: folder.clock });
    let [inside, most] = [0, 0];
    const come = async (): Promise<void> => {
      const { release } = await lock(folder, 'sftp://prov', 30_000);
      inside += 1;
      most = Math.max(most, inside);
      for (let turns = 20; turns > 0; turns -= 1) await setImmediate();
      inside -= 1;
      await release();
    };
    await Promise.all([come(), come(), come()]);
    expect(folder.files.size).toBe(0);
    return most;
  });
  expect(new Set(await Promise.all(rounds))).toEqual(new Set([1]));
});

describe('the lock of another machine', () => {
  const other = JSON.stringify({ by: 'bo@annan', machine: 'annan', pid: process.pid });

  test.for([
    ['is respected as long as it is renewed', STALE_AFTER, 'Just nu publicerar bo@annan till sftp://prov –'],
    ['goes when it has not been for long', STALE_AFTER + 1, undefined],
  ] as const)('%s', async ([, age, says]) => {
    const folder = new SlowFolder();
    folder.files.set(`${OWN}.htlock.0`, { text: other, changed: folder.clock - age });
    const got = await lock(folder, 'sftp://prov', 0).catch((cause: Error) => cause.message);
    if (says !== undefined) return expect(got).toContain(says);
    if (typeof got === 'string') throw new Error(got);
    await got.release();
    expect(folder.files.size).toBe(0);
  });
});

describe('a lock that is held', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  test('is renewed, so that nobody takes it for stale', async () => {
    const folder = new SlowFolder();
    const { check, release } = await lock(folder, 'sftp://prov');
    folder.clock += STALE_AFTER / 2;
    await vi.advanceTimersByTimeAsync(15_000);
    await setImmediate();
    expect([...folder.files.values()].map(({ changed }) => changed)).toEqual([folder.clock]);
    await expect(check()).resolves.toBeUndefined();
    await release();
  });

  test('by a computer that slept too long is lost to whoever came, and stays his', async () => {
    const folder = new SlowFolder();
    const asleep = await lock(folder, 'sftp://prov');
    const [own = ''] = folder.files.keys();
    // as somebody on another machine sees it
    const file = folder.files.get(own);
    if (file) file.text = JSON.stringify({ by: 'bo@annan', machine: 'annan' });
    folder.clock += STALE_AFTER + 1;
    const { check } = await lock(folder, 'sftp://prov', 0);
    await expect(asleep.check()).rejects.toThrow('Någon annan kan ha publicerat till sftp://prov under tiden');
    await asleep.release();
    await expect(check()).resolves.toBeUndefined();
  });
});

/** Two who publish to one folder at once: the second waits or refuses, and a lock that nobody has is none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openTarget } from '../../src/publishing/open-target.ts';
import { Place } from '../support/release-place.ts';

describe('one at a time', () => {
  const claim = (pid: number | undefined, start: string, host = hostname()): string =>
    `.lock.${pid}.${start}.0f.${host}`;
  /** A process that has ended. */
  const ended = (): number => spawnSync(process.execPath, ['--version']).pid;

  test('the second waits', async () => {
    const place = new Place();
    const first = await openTarget(place.folder);
    const second = place.with((target) => target.publish(place.site(2)), { patience: 10_000 });
    await first.publish(place.site(1));
    await first.close();
    await second;
    expect(await place.held()).toBe('[2] 1');
  });

  test('or refuses, and says who it is', async () => {
    const place = new Place();
    await place.with(async () => {
      await expect(place.do('2')).rejects.toThrow(
        /^Just nu publicerar \S+@\S+ till \S+ – en åt gången väntades – vänta tills det är klart och försök igen\. Är du säker på att ingen gör det, ta bort filen \S+\/releases\/\.lock\.\S+\.$/,
      );
    });
    await place.do('2');
    expect(place.served()).toBe(2);
  });

  test('of many that begin at once each has its turn', async () => {
    const place = new Place();
    await Promise.all(
      [1, 2, 3, 4].map((number) => place.with((target) => target.publish(place.site(number)), { patience: 30_000 })),
    );
    expect((await place.held()).replace(/[[\]]/g, '').split(' ').toSorted()).toEqual(['1', '2', '3', '4']);
  });

  const locks: [what: string, name: () => string, isFree: boolean][] = [
    ['of a process that has ended', () => claim(ended(), '1'), true],
    ['of an earlier process with the number of one that is there', () => claim(process.ppid, '1'), true],
    ['of a process that is there', () => claim(process.ppid, '0'), false],
    ['of another machine', () => claim(1, '1', 'annan.example'), false],
    ['that nobody can have made', () => '.lock.', true],
  ];
  test.for(locks)('a lock %s', async ([, name, isFree]) => {
    const place = new Place();
    await place.do('1');
    writeFileSync(place.path('releases', name()), 'bo@annan\n');
    if (isFree) await place.do('2');
    else await expect(place.do('2')).rejects.toThrow('Just nu publicerar bo@annan till');
    expect(place.served()).toBe(isFree ? 2 : 1);
  });

  const LONG_AGO = Date.now() / 1000 - 11 * 60;

  test('a lock that nobody has touched for long is none, also of another machine, and the one who has it touches it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const place = new Place();
    await place.do('1');
    const left = place.path('releases', claim(1, '1', 'annan.example'));
    writeFileSync(left, 'bo@annan\n');
    utimesSync(left, LONG_AGO, LONG_AGO);
    await place.with(async () => {
      const own = place.path(
        'releases',
        readdirSync(place.path('releases')).find((name) => name.startsWith('.lock')) ?? '',
      );
      expect(own).not.toBe(left);
      utimesSync(own, LONG_AGO, LONG_AGO);
      vi.advanceTimersByTime(60_000);
      expect(statSync(own).mtimeMs).toBeGreaterThan(LONG_AGO * 1000 + 60_000);
    });
  });

  test('who has lost the lock changes nothing more', async () => {
    const place = new Place();
    await place.do('1');
    await place.with(async (target) => {
      for (const name of readdirSync(place.path('releases')))
        if (name.startsWith('.lock')) rmSync(place.path('releases', name));
      await expect(target.publish(place.site(2))).rejects.toThrow(
        /^Publiceringen till \S+ stod stilla så länge att den räknas som avbruten – högst 10 minuter väntades – publicera igen\.$/,
      );
    });
    expect(place.served()).toBe(1);
  });

  test('who only looks waits for nobody, and makes nothing', async () => {
    const place = new Place();
    await place.do('1');
    await place.with(async () => expect(await place.held()).toBe('[1]'));
    rmSync(place.folder, { recursive: true });
    await expect(place.held()).rejects.toThrow(`Mappen ${place.folder} finns inte – en mapp`);
    expect(existsSync(place.folder)).toBe(false);
  });
});

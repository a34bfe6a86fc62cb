/** Releases on a server with a real sshd: the same as in a folder, whatever it is called, and what is said when it can't be done. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openTarget } from '../../src/publishing/open-target.ts';
import { temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { Place } from '../support/release-place.ts';
import { programAt, type Sshd, startSshd } from '../support/servers.ts';
import { styleOf } from '../support/small-site.ts';
import { freePort } from '../support/web-servers.ts';

const hasSsh = ['sshd', 'ssh', 'rsync'].every(programAt);

describe.skipIf(!hasSsh)('a folder of a server (needs sshd, ssh and rsync)', () => {
  let server: Sshd;
  beforeAll(async () => {
    server = await startSshd();
  });
  afterAll(() => server.stop());

  test('holds the last releases, and one can go back', async () => {
    const place = new Place(server);
    await place.do('1 2 3 back 4');
    expect(await place.held()).toBe('[4] 2 1');
    expect(place.served()).toBe(4);
    expect(existsSync(place.path('current', styleOf(place.site(2))))).toBe(true);
    const { record } = await place.with((target) => target.published());
    expect(record?.addresses).toContain('/sidor/4/');
  });

  test.for([`mitt "arkiv" 'här' $HOME \`id\` $(id)`, '-rf %h ~', 'å\\ä*?[ö]#a;b&c|d'])(
    'may be called %s',
    async (name) => {
      const place = new Place(server, name);
      await place.do('1 2');
      expect(await place.held()).toBe('[2] 1');
      expect(readdirSync(join(place.folder, '..'))).toEqual([name]);
    },
  );

  test('has files that the web server can read, and those that are alike once', async () => {
    const place = new Place(server);
    chmodSync(join(place.site(1).folder, 'om/index.html'), 0o600);
    const mask = process.umask(0o077);
    onTestFinished(() => void process.umask(mask));
    const [first, second] = await place.do('1 2');
    const all = readdirSync(place.folder, { recursive: true, withFileTypes: true });
    const rights = all
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => [entry.isDirectory(), statSync(join(entry.parentPath, entry.name)).mode & 0o777]);
    expect(rights.filter(([isFolder, mode]) => mode !== (isFolder ? 0o755 : 0o644))).toEqual([]);
    const inode = (id: string | undefined, path: string) => statSync(place.path('releases', id ?? '', path)).ino;
    expect(inode(first?.id, 'om/index.html')).toBe(inode(second?.id, 'om/index.html'));
    expect(inode(first?.id, 'index.html')).not.toBe(inode(second?.id, 'index.html'));
  });

  test('publishes what somebody has written over there as it was built', async () => {
    const place = new Place(server);
    await place.do('1');
    writeFileSync(place.path('current', 'om/index.html'), '<!doctype html>\n<title>OM</title>\n');
    await place.do('2');
    expect(place.served()).toBe(2);
  });

  test('has a lock that is none when nobody has touched it for long, though its shell is there', async () => {
    const place = new Place(server);
    await place.do('1');
    const longAgo = Date.now() / 1000 - 11 * 60;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const locks = () => readdirSync(place.path('releases')).filter((name) => name.startsWith('.lock'));
    const silent = await openTarget(place.to, { ssh: server.ssh });
    onTestFinished(() => silent.close());
    const own = place.path('releases', locks()[0] ?? '');
    utimesSync(own, longAgo, longAgo);
    vi.advanceTimersByTime(60_000);
    await expect.poll(() => statSync(own).mtimeMs).toBeGreaterThan(longAgo * 1000 + 60_000);
    await expect(place.do('2')).rejects.toThrow('Just nu publicerar');
    utimesSync(own, longAgo, longAgo);
    await place.do('2');
    await expect(silent.publish(place.site(3))).rejects.toThrow('räknas som avbruten');
    expect(place.served()).toBe(2);
  });

  test('is for one at a time: the second waits', async () => {
    const place = new Place(server);
    const first = await openTarget(place.to, { ssh: server.ssh });
    const second = place.with((target) => target.publish(place.site(2)), { patience: 10_000 });
    await first.publish(place.site(1));
    await first.close();
    await second;
    expect(await place.held()).toBe('[2] 1');
  });

  test('or refuses, also when the other publishes on the server itself', async () => {
    const [place, there] = [new Place(server), new Place()];
    Object.assign(there, { folder: place.folder, to: place.folder });
    await place.with(async () => {
      await expect(place.do('2')).rejects.toThrow(/^Just nu publicerar \S+@\S+ till \S+ – en åt gången väntades/);
      await expect(there.do('2')).rejects.toThrow('Just nu publicerar');
    });
    await there.with(() => expect(place.do('2')).rejects.toThrow('Just nu publicerar'));
    await place.do('1');
    await there.do('2');
    expect(await place.held()).toBe('[2] 1');
  });

  test.for([
    ['of a process that has ended', () => `.lock.${spawnSync('true').pid}.1.0f.${hostname()}`, true],
    [
      'of an earlier process with the number of one that is there',
      () => `.lock.${process.pid}.1.0f.${hostname()}`,
      true,
    ],
    ['of a process that is there', () => `.lock.${process.pid}.0.0f.${hostname()}`, false],
    ['of another machine', () => '.lock.1.1.0f.annan.example', false],
  ] as [string, () => string, boolean][])('a lock %s', async ([, name, isFree]) => {
    const place = new Place(server);
    await place.do('1');
    writeFileSync(place.path('releases', name()), 'bo@annan\n');
    if (isFree) await place.do('2');
    else await expect(place.do('2')).rejects.toThrow('Just nu publicerar bo@annan till');
    expect(place.served()).toBe(isFree ? 2 : 1);
  });

  test('says so when the connection ends in the middle', async () => {
    const place = new Place(server);
    await place.do('1');
    const target = await openTarget(place.to, { ssh: server.ssh });
    const claim = readdirSync(place.path('releases')).find((name) => name.startsWith('.lock.'));
    process.kill(Number(claim?.split('.')[2]), 'SIGKILL');
    await expect(target.publish(place.site(2))).rejects.toThrow(
      /^Förbindelsen med \S+ bröts .+ – se med --list vad som visas/,
    );
    await target.close();
    await place.do('3');
    expect(await place.held()).toBe('[3] 1');
  });

  test('refuses a folder with something else, a file, and one that is not there', async () => {
    const place = new Place(server);
    await expect(place.held()).rejects.toThrow(/^Mappen \S+ finns inte – en mapp som något är publicerat i väntades/);
    writeFileSync(place.folder, '');
    await expect(place.do('1')).rejects.toThrow(
      /^Det går inte att använda \S+ \(servern: mkdir: .+\) – en mapp som du får/,
    );
    const other = new Place(server);
    writeFiles(other.folder, { 'index.html': '' });
    await expect(other.do('1')).rejects.toThrow('innehåller index.html – en ny mapp, en tom eller en som redan har');
  });

  test.for([
    [
      'nobody answers',
      async () => server.ssh.replace(/-p \d+/, `-p ${await freePort()}`),
      /^Det går inte att nå \S+ \(ssh: .*Connection refused\) – en server som släpper in dig med ssh väntades – rätta --to eller --ssh\. Pröva med ”ssh .+ \S+@127\.0\.0\.1”; är servern ny, jämför dess nyckel och svara yes$/,
    ],
    [
      'the server lets nobody in',
      async () => `${server.ssh} -o PubkeyAuthentication=no`,
      /\(ssh: .*Permission denied.*\)/,
    ],
    [
      'there is no ssh here',
      async () => 'finns-inte-1f2e',
      /^Programmet finns-inte-1f2e finns inte på den här datorn – det behövs/,
    ],
  ] as [string, () => Promise<string>, RegExp][])('is said not to be reached when %s', async ([, ssh, message]) => {
    const place = new Place(server);
    await expect(openTarget(place.to, { ssh: await ssh() })).rejects.toThrow(message);
  });

  test('is said to need rsync, there and here', async () => {
    const programs = temporaryFolder();
    symlinkSync('/bin/sh', join(programs, 'sh'));
    const poor = await startSshd(programs);
    onTestFinished(poor.stop);
    await expect(new Place(poor).do('1')).rejects.toThrow(
      /^Programmet rsync finns inte på servern i \S+ – det behövs också där/,
    );
    const path = process.env['PATH'];
    onTestFinished(() => void Object.assign(process.env, { PATH: path }));
    process.env['PATH'] = programs;
    await expect(new Place(server).do('1')).rejects.toThrow('Programmet rsync finns inte på den här datorn');
  });
});

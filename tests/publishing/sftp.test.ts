/** Publishing to a web host without a shell, on a real server: what is sent, in which order, what is left, and what is refused. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/publishing/manifest.ts';
import { openSftp } from '../../src/publishing/sftp/open-sftp.ts';
import { thisMachine } from '../../src/publishing/sftp/sftp-lock.ts';
import type { BuiltSite, Release, Target } from '../../src/publishing/target.ts';
import { temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { hasSshd, type SftpServer, startSftpServer } from '../support/sftp-server.ts';
import { smallSite, styleOf } from '../support/small-site.ts';

const OWN = '.htoppnasoc';
const MARKER = '.oppnasoc-site';

describe.skipIf(!hasSshd)('publishing by SFTP (needs sshd)', () => {
  let server: SftpServer;
  let plain: SftpServer;
  const { folder: parent, remove } = lastingFolder();
  const sites: BuiltSite[] = [];
  let big: BuiltSite;
  const site = (number: number): BuiltSite => sites[number] as BuiltSite;
  const before = { ...process.env };

  beforeAll(async () => {
    [server, plain] = await Promise.all([startSftpServer(), startSftpServer('-u 000 -P posix-rename')]);
    sites.push(...[0, 1, 2, 3].map((number) => smallSite(parent, number)));
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => [`sidor/${nth}/index.html`, `Sida ${nth} `.repeat(200)]),
    );
    const folder = join(parent, 'stor');
    writeFiles(folder, files);
    big = { folder, files: manifestOf(folder), note: site(0).note };
    process.env['HOME'] = server.home;
    delete process.env['SSH_AUTH_SOCK'];
  });
  afterAll(async () => {
    Object.assign(process.env, before);
    remove();
    await Promise.all([server.stop(), plain.stop()]);
  });

  /** Opens a folder, does something and closes it. */
  async function at<Done>(folder: string, work: (target: Target) => Promise<Done>, of = server): Promise<Done> {
    process.env['HOME'] = of.home;
    const target = await openSftp(`${of.address}${folder}`);
    try {
      return await work(target);
    } finally {
      await target.close();
    }
  }
  const publish = (folder: string, number: number, of = server): Promise<Release> =>
    at(folder, (target) => target.publish(site(number)), of);

  /** The files in a folder that are not the program's own, with their checksums. */
  const filesIn = (folder: string): Map<string, string> =>
    new Map(
      manifestOf(folder)
        .filter(({ path }) => !path.startsWith(`${OWN}/`))
        .map(({ path, sha256 }) => [path, sha256]),
    );
  const filesOf = (...numbers: number[]): Map<string, string> => {
    const lasting = numbers
      .slice(1)
      .flatMap((number) => site(number).files.filter(({ path }) => /^(assets|pagefind)\//.test(path)));
    return new Map([...site(numbers[0] ?? 0).files, ...lasting].map(({ path, sha256 }) => [path, sha256]));
  };
  const sorted = (map: Map<string, string>): [string, string][] => [...map].toSorted();

  test('a new folder is made, and holds the site as it was built', async () => {
    const folder = join(temporaryFolder(), 'arkiv');
    const release = await publish(folder, 0);
    expect(sorted(filesIn(folder))).toEqual(sorted(filesOf(0)));
    expect(statSync(join(folder, MARKER)).isFile()).toBe(true);
    // who published it, and when, is not for readers
    expect(statSync(join(folder, OWN)).mode & 0o777).toBe(0o700);
    expect(release).toMatchObject({ isCurrent: true, note: { ...site(0).note, by: 'oppnasoc' } });
    expect(readFileSync(join(folder, OWN, '.htmanifest.json'), 'utf8')).not.toContain(site(0).note.by);
    await at(folder, async (target) => {
      expect(await target.list()).toEqual([release]);
      expect((await target.published()).record?.addresses).toContain('/sidor/0/');
      expect(await target.files()).toEqual(site(0).files);
    });
  });

  test('nothing is published in an empty folder, nor listed there', async () => {
    const folder = temporaryFolder();
    await at(folder, async (target) => {
      expect((await target.published()).missing).toContain(folder);
      expect(await target.list()).toEqual([]);
    });
  });

  test('a site whose record of addresses is gone is told of', async () => {
    const folder = temporaryFolder();
    await publish(folder, 0);
    rmSync(join(folder, 'data/addresses.json'));
    await at(folder, async (target) => {
      expect(await target.published()).toEqual({ missing: `${server.address}${folder}`, isLost: true });
    });
  });

  test('only what has changed is sent; what is gone goes, with its folder; what is not ours stays', async () => {
    const folder = temporaryFolder();
    await publish(folder, 0);
    writeFileSync(join(folder, '.htaccess'), 'Options -Indexes\n');
    const inode = statSync(join(folder, 'om/index.html')).ino;
    await publish(folder, 1);
    const files = filesIn(folder);
    expect(files.delete('.htaccess')).toBe(true);
    expect(sorted(files)).toEqual(sorted(filesOf(1, 0)));
    expect(statSync(join(folder, 'om/index.html')).ino).toBe(inode);
    expect(statSync(join(folder, 'sidor/0'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('what somebody else has removed or cut on the server is sent again', async () => {
    const folder = temporaryFolder();
    await publish(folder, 0);
    rmSync(join(folder, 'index.html'));
    rmSync(join(folder, 'om'), { recursive: true });
    writeFileSync(join(folder, 'sidor/0/index.html'), 'x');
    await publish(folder, 0);
    expect(sorted(filesIn(folder))).toEqual(sorted(filesOf(0)));
  });

  test('style and search files stay for one publication more, and no longer', async () => {
    const folder = temporaryFolder();
    for (const number of [0, 1, 2]) await publish(folder, number);
    expect(sorted(filesIn(folder))).toEqual(sorted(filesOf(2, 1)));
    expect(filesIn(folder).has(styleOf(site(0)))).toBe(false);
  });

  test('a folder may come where a file was, and a file where a folder was', async () => {
    const folder = temporaryFolder();
    for (const paths of [
      ['bilagor/a', 'bilagor/b/c'],
      ['bilagor/a/d', 'bilagor/b'],
    ]) {
      const built = temporaryFolder();
      writeFiles(built, Object.fromEntries(paths.map((path) => [path, path])));
      await at(folder, (target) => target.publish({ folder: built, files: manifestOf(built), note: site(0).note }));
      expect([...filesIn(folder).keys()]).toEqual(paths);
    }
  });

  test('a server that can’t rename over a file gets the same', async () => {
    const folder = temporaryFolder();
    for (const number of [0, 1]) await publish(folder, number, plain);
    expect(sorted(filesIn(folder))).toEqual(sorted(filesOf(1, 0)));
  });

  test.for(['a server', 'a server that takes away no rights'])(
    'on %s all can read what is served, and only the account writes',
    async (name) => {
      const folder = join(temporaryFolder(), 'arkiv');
      await publish(folder, 0, name === 'a server' ? server : plain);
      const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
        const stats = statSync(join(folder, path));
        const kind = `${path.startsWith(OWN) ? 'own ' : ''}${stats.isDirectory() ? 'folder' : 'file'}`;
        return `${kind} ${(stats.mode & 0o777).toString(8)}`;
      });
      expect([...new Set(modes)].toSorted()).toEqual(['file 644', 'folder 755', 'own file 600', 'own folder 700']);
      expect(statSync(folder).mode & 0o777).toBe(0o755);
    },
  );

  test('wherever a publication is interrupted, the next one leaves its own site, whole', async () => {
    const there = filesOf(0);
    const sent = site(1).files.filter(({ path, sha256 }) => there.get(path) !== sha256);
    for (const { path } of sent) {
      const folder = temporaryFolder();
      await publish(folder, 0);
      const file = join(site(1).folder, path);
      renameSync(file, `${file}.away`);
      try {
        await expect(publish(folder, 1)).rejects.toThrow('Det som avbröts blir då färdigt.');
      } finally {
        renameSync(`${file}.away`, file);
      }
      // as much as can be of the one before the interrupted one: what that had changed must be changed back
      await publish(folder, 0);
      const own = new Map([...filesIn(folder)].filter(([name]) => filesOf(0).has(name)));
      expect(sorted(own)).toEqual(sorted(filesOf(0)));
      expect([...filesIn(folder).keys()].filter((name) => name.startsWith('sidor/'))).toEqual(['sidor/0/index.html']);
    }
  });

  test('while somebody publishes nobody else does, and the lock of one who is no more is taken over', async () => {
    const folder = temporaryFolder();
    await at(folder, async () => {
      await expect(openSftp(`${server.address}${folder}`, { patience: 0 })).rejects.toThrow(
        /^Just nu publicerar .+@.+ till sftp:.*, ta bort filen sftp:.*\/\.htoppnasoc\/\.htlock\.[0-9a-f]+\.$/,
      );
      const reader = await openSftp(`${server.address}${folder}`, { readOnly: true });
      expect(await reader.list()).toEqual([]);
      await reader.close();
    });
    const lock = join(folder, OWN, '.htlock.0');
    writeFileSync(lock, JSON.stringify({ by: 'bo@annan', machine: 'annan', pid: 1 }));
    await expect(openSftp(`${server.address}${folder}`, { patience: 0 })).rejects.toThrow('publicerar bo@annan till');
    const longAgo = Date.now() / 1000 - 120;
    utimesSync(lock, longAgo, longAgo);
    await publish(folder, 0);
    expect(readdirSync(join(folder, OWN))).toEqual(['.htmanifest.json']);
  });

  test('those who come at once to the lock of a process of this machine that has ended get in one at a time', async () => {
    const folder = temporaryFolder();
    await at(folder, async () => {});
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, OWN, '.htlock.0'), JSON.stringify({ machine: thisMachine(), pid, start: '1' }));
    let [inside, most] = [0, 0];
    const come = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await setTimeout(50);
      inside -= 1;
    };
    await Promise.all([at(folder, come), at(folder, come), at(folder, come)]);
    expect(most).toBe(1);
    expect(readdirSync(join(folder, OWN))).toEqual([]);
  });

  test.for([20_000, 40_000, 60_000])(
    'a connection that is lost after %i bytes is told of, and the next publication completes it',
    async (most) => {
      const folder = temporaryFolder();
      const sockets: Socket[] = [];
      let sent = 0;
      const proxy = createServer((from) => {
        const to = connect(server.port, '127.0.0.1');
        sockets.push(from, to);
        for (const socket of [from, to]) socket.on('error', () => {});
        from.on('data', (bytes) => {
          sent += bytes.length;
          if (sent > most) for (const socket of sockets) socket.destroy();
        });
        from.pipe(to).pipe(from);
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const { port } = proxy.address() as AddressInfo;
      const known = join(server.home, '.ssh/known_hosts');
      const written = readFileSync(known, 'utf8');
      writeFileSync(known, `${written}${written.replace(`:${server.port}`, `:${port}`)}`);
      try {
        await expect(
          at(folder, (target) => target.publish(big), {
            ...server,
            address: server.address.replace(`:${server.port}`, `:${port}`),
          }),
        ).rejects.toThrow('Det som avbröts blir då färdigt.');
      } finally {
        writeFileSync(known, written);
        proxy.close();
      }
      // this process is not dead: its lock is that of a publication that goes on
      const locks = readdirSync(join(folder, OWN)).filter((name) => name.startsWith('.htlock'));
      for (const name of locks) rmSync(join(folder, OWN, name));
      await publish(folder, 0);
      expect(sorted(filesIn(folder))).toEqual(sorted(filesOf(0)));
    },
  );

  test('a folder with something else in it is never written to', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'index.html'), 'min egen');
    await expect(publish(folder, 0)).rejects.toThrow(
      `innehåller index.html – en tom mapp eller en webbplats som är publicerad så här (med filen ${MARKER}) väntades`,
    );
    expect(sorted(filesIn(folder)).map(([path]) => path)).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('min egen');
  });

  test('a folder in one that is not there is refused, with the one in the home folder', async () => {
    await expect(publish('/finns/inte', 0)).rejects.toThrow(
      'Mappen /finns/inte finns inte på servern, och går inte att skapa – mappen som webbservern visar väntades – kontrollera adressen',
    );
    await expect(publish('/finns/inte', 0)).rejects.toThrow('skriv /~/finns/inte i adressen.');
  });

  test('going back is refused, with what to do instead', async () => {
    const folder = temporaryFolder();
    await publish(folder, 0);
    await expect(at(folder, (target) => target.rollback())).rejects.toThrow(
      'hämta en tidigare version av innehållet med git',
    );
  });

  describe('a server', () => {
    const knownHosts = (): string => join(server.home, '.ssh/known_hosts');
    /** Tries to open a folder with another file of known servers. */
    async function openedWith(known: string): Promise<string> {
      const written = readFileSync(knownHosts(), 'utf8');
      writeFileSync(knownHosts(), known);
      try {
        await publish(temporaryFolder(), 0);
        return 'published';
      } catch (cause) {
        return cause instanceof Error ? `${cause.name}: ${cause.message}` : '';
      } finally {
        writeFileSync(knownHosts(), written);
      }
    }

    test('whose key is not known is refused, with its fingerprint and what to do', async () => {
      const said = await openedWith('');
      expect(said).toMatch(/^UsageError: .*serverns nyckel är okänd \(SHA256:[\w+/]{43}\)/);
      expect(said).toContain(`kör ”ssh -p ${server.port} `);
    });

    test('whose key is another than before is refused', async () => {
      const other = readFileSync(join(plain.home, '.ssh/known_hosts'), 'utf8').replace(
        `:${plain.port}`,
        `:${server.port}`,
      );
      expect(await openedWith(other)).toMatch(/^UsageError: .*servern visar en annan nyckel än förut/);
    });

    test('whose key is known by another kind of key alone is refused', async () => {
      const rsa = `[127.0.0.1]:${server.port} ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7\n`;
      expect(await openedWith(rsa)).toMatch(/^UsageError: .*servern har ingen nyckel av det slag som står i/);
    });

    test('that does not take the account says so, without the password', async () => {
      const key = join(server.home, '.ssh/id_ed25519');
      renameSync(key, `${key}.away`);
      process.env['OPPNASOC_SFTP_PASSWORD'] = 'hemligt ord';
      try {
        const said = await publish(temporaryFolder(), 0).catch((cause: Error) => `${cause.name}: ${cause.message}`);
        expect(said).toMatch(/^UsageError: .*servern godtar inte kontot/);
        expect(said).not.toContain('hemligt');
      } finally {
        delete process.env['OPPNASOC_SFTP_PASSWORD'];
        renameSync(`${key}.away`, key);
      }
    });

    test('takes a key that only an agent has', async () => {
      const key = join(server.home, '.ssh/id_ed25519');
      const socket = join(temporaryFolder(), 'agent');
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      try {
        while (!existsSync(socket)) await setTimeout(20);
        execFileSync('ssh-add', ['-q', key], { env: { ...process.env, SSH_AUTH_SOCK: socket }, stdio: 'ignore' });
        renameSync(key, `${key}.away`);
        process.env['SSH_AUTH_SOCK'] = socket;
        expect(await publish(temporaryFolder(), 0)).toMatchObject({ isCurrent: true });
      } finally {
        delete process.env['SSH_AUTH_SOCK'];
        renameSync(`${key}.away`, key);
        agent.kill();
      }
    });

    test('that is not there is told of', async () => {
      await expect(openSftp('sftp://anna@127.0.0.1:1/arkiv')).rejects.toThrow(
        '127.0.0.1 svarar inte som väntat på port 1',
      );
    });
  });
});

/** Releases side by side in a folder: what is kept, what is served, what is tidied up, and how one goes back. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Place } from '../support/release-place.ts';
import { styleOf } from '../support/small-site.ts';

describe('a place holds the last five', () => {
  test.for([
    ['1', '[1]'],
    ['1 2', '[2] 1'],
    ['1 1', '[1] 1'],
    ['1 2 3 4 5 6 7', '[7] 6 5 4 3'],
    ['1 2 back', '2 [1]'],
    ['1 2 3 back back', '3 2 [1]'],
    // what was rolled back from is never gone back to
    ['1 2 3 back 4', '[4] 2 1'],
    ['1 2 3 back 4 back', '4 [2] 1'],
    ['1 2 3 4 5 back back back back 6', '[6] 1'],
    ['1 2 3 4 5 6 back 7 8', '[8] 7 5 4 3'],
  ] as const)('after %s: %s', async ([words, held]) => {
    const place = new Place();
    await place.do(words);
    expect(await place.held()).toBe(held);
    expect(place.served()).toBe(Number(/\[(\d)\]/.exec(held)?.[1]));
  });

  test('of different commits: that of the next morning takes the place of the one with the same content', async () => {
    const place = new Place();
    const publish = (number: number, commit: string) => {
      const site = place.site(number);
      return place.with((target) => target.publish({ ...site, note: { ...site.note, commit } }));
    };
    await publish(1, 'a');
    await publish(2, 'b');
    await publish(3, 'b');
    await publish(4, 'b');
    expect(await place.held()).toBe('[4] 1');
    await place.do('back');
    expect(place.served()).toBe(1);
  });

  test('in order, also when a clock is behind', async () => {
    const place = new Place();
    const [later, earlier] = await place.do('5 3');
    expect([later?.id, earlier?.id]).toEqual([
      expect.stringMatching(/^20170630T040005Z-[0-9a-f]{8}$/),
      expect.stringMatching(/^20170630T040006Z-[0-9a-f]{8}$/),
    ]);
    expect(await place.held()).toBe('[3] 5');
  });
});

describe('an open page never breaks', () => {
  test('files that are named by their content stay for one release more', async () => {
    const place = new Place();
    await place.do('1 2');
    expect(existsSync(place.path('current', styleOf(place.site(1))))).toBe(true);
    await place.do('3');
    expect(existsSync(place.path('current', styleOf(place.site(1))))).toBe(false);
    expect(existsSync(place.path('current', styleOf(place.site(2))))).toBe(true);
  });

  test('nor when one goes back', async () => {
    const place = new Place();
    await place.do('1 2 back');
    expect(place.served()).toBe(1);
    expect(existsSync(place.path('current', styleOf(place.site(2))))).toBe(true);
  });

  test('pages and other files do not stay', async () => {
    const place = new Place();
    await place.do('1 2');
    expect(existsSync(place.path('current', 'sidor/1/index.html'))).toBe(false);
  });
});

describe('files', () => {
  test('can be read by the web server, whatever the umask and the rights of what was built', async () => {
    const place = new Place();
    chmodSync(join(place.site(1).folder, 'index.html'), 0o600);
    const mask = process.umask(0o077);
    onTestFinished(() => void process.umask(mask));
    await place.do('1 2');
    const all = readdirSync(place.folder, { recursive: true, withFileTypes: true });
    const rights = all
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => [entry.isDirectory(), statSync(join(entry.parentPath, entry.name)).mode & 0o777]);
    expect(rights.filter(([isFolder, mode]) => mode !== (isFolder ? 0o755 : 0o644))).toEqual([]);
    expect(statSync(place.folder).mode & 0o777).toBe(0o755);
  });

  test('that are alike lie on the disk once', async () => {
    const place = new Place();
    const [first, second] = await place.do('1 2');
    const inode = (id: string | undefined, path: string) => statSync(place.path('releases', id ?? '', path)).ino;
    expect(inode(first?.id, 'om/index.html')).toBe(inode(second?.id, 'om/index.html'));
    expect(inode(first?.id, 'index.html')).not.toBe(inode(second?.id, 'index.html'));
  });

  test.for([
    ['written over', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('Om', 'OM'))],
    ['made private', (file: string) => chmodSync(file, 0o600)],
    [
      'made a link',
      (file: string) => {
        rmSync(file);
        symlinkSync('/etc/hostname', file);
      },
    ],
    ['removed', (file: string) => rmSync(file)],
  ] as const)('of a release that somebody has %s are published as they were built', async ([, change]) => {
    const place = new Place();
    await place.do('1');
    change(place.path('current', 'om/index.html'));
    await place.do('2');
    expect(place.served()).toBe(2);
    expect(lstatSync(place.path('current', 'om/index.html')).mode & 0o777).toBe(0o644);
  });

  test('beside the site are never served', async () => {
    const place = new Place();
    await place.do('1 2');
    expect(readdirSync(place.path('current')).toSorted()).toEqual([
      'assets',
      'data',
      'index.html',
      'om',
      'pagefind',
      'sidor',
    ]);
    expect(readlinkSync(place.path('current'))).toMatch(/^releases\/20170630T040002Z-[0-9a-f]{8}$/);
  });
});

describe('the addresses that are published', () => {
  test('are those of the site that is served', async () => {
    const place = new Place();
    await place.do('1 2 3 back');
    const { record } = await place.with((target) => target.published());
    expect(record?.addresses).toEqual(['/', '/om/', '/sidor/2/']);
  });

  test('can be such that nobody can read them', async () => {
    const place = new Place();
    await place.do('1');
    writeFileSync(place.path('current/data/addresses.json'), '{}');
    await expect(place.with((target) => target.published())).rejects.toThrow(
      /går inte att läsa: det har en annan form – .+ väntades – gå tillbaka med --rollback, eller ta bort filen där: då/,
    );
  });

  test('are none at first', async () => {
    const place = new Place();
    expect(await place.with((target) => target.published())).toEqual({ missing: place.folder });
  });
});

describe('when somebody has removed the link', () => {
  test('the newest release is the one that is replaced, and the others stay', async () => {
    const place = new Place();
    await place.do('1 2 3');
    rmSync(place.path('current'));
    const { record } = await place.with((target) => target.published());
    expect(record?.addresses).toContain('/sidor/3/');
    await place.do('4');
    expect(await place.held()).toBe('[4] 3 2 1');
    expect(existsSync(place.path('current', styleOf(place.site(3))))).toBe(true);
  });

  test('nothing is served, so that there is nothing to compare with or to go back from', async () => {
    const place = new Place();
    await place.do('1 2');
    rmSync(place.path('current'));
    expect(await place.with((target) => target.files())).toEqual([]);
    await expect(place.do('back')).rejects.toThrow('inget är publicerat');
  });
});

describe('a record that was not written whole', () => {
  const damaged = ['', '\0\0\0', '{"version":1,\n"note":{'];
  test.for(damaged)('of what is served keeps nobody from going back or publishing: %j', async (text) => {
    for (const words of ['back', '3']) {
      const place = new Place();
      const [, second] = await place.do('1 2');
      writeFileSync(place.path('releases', `${second?.id}.json`), text);
      await place.do(words);
      expect(place.served()).toBe(words === 'back' ? 1 : 3);
    }
  });

  test('is passed over, in the list and when one goes back', async () => {
    const place = new Place();
    const [, second] = await place.do('1 2 3');
    writeFileSync(place.path('releases', `${second?.id}.json`), '');
    expect(await place.held()).toBe('[3] 1');
    await place.do('back');
    expect(await place.held()).toBe('3 [1]');
  });

  test('is not there to compare with, and it is said so', async () => {
    const place = new Place();
    const [first] = await place.do('1');
    rmSync(place.path('releases', `${first?.id}.json`));
    await expect(place.with((target) => target.files())).rejects.toThrow('.json går inte att läsa');
  });
});

/** A folder of Linux that lies in memory, and so on another disk than others. */
const MEMORY = '/dev/shm';
const hasMemory = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

test.skipIf(!hasMemory)('the releases may lie on another disk than the link (needs /dev/shm)', async () => {
  const place = new Place();
  const elsewhere = mkdtempSync(join(MEMORY, 'oppnasoc-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  mkdirSync(place.folder);
  symlinkSync(elsewhere, place.path('releases'));
  await place.do('1 2 back 3');
  expect(await place.held()).toBe('[3] 1');
  expect(place.served()).toBe(3);
});

describe('the next publication removes what one that was killed left', () => {
  const id = '20170630T040100Z-0123abcd';
  test.for([
    ['a site that is half written', `.new-${id}/index.html`],
    ['a record that is half written', `.new-${id}.json`],
    ['a record without a site', `${id}.json`],
    ['a site without a record', `${id}/index.html`],
    ['a link that leads nowhere', '.new-current'],
  ] as const)('%s', async ([, path]) => {
    const place = new Place();
    await place.do('1');
    const left = place.path('releases', path);
    mkdirSync(join(left, '..'), { recursive: true });
    writeFileSync(left, 'half');
    expect(await place.held()).toBe('[1]');
    await place.do('2');
    expect(await place.held()).toBe('[2] 1');
    expect(readdirSync(place.path('releases'))).toHaveLength(4);
  });

  test('and nothing of others', async () => {
    const place = new Place();
    await place.do('1');
    writeFileSync(place.path('releases', 'anteckning.txt'), 'Rör inte.');
    await place.do('2');
    expect(readFileSync(place.path('releases', 'anteckning.txt'), 'utf8')).toBe('Rör inte.');
  });
});

/** What a build does not depend on: where, when and by whom it is run, and whether there is a network. */
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { treeOf } from '../support/tree.ts';

const PROGRAM = resolve('dist/oppnasoc.js');
const NOBODY = 65_534;
const LONG_AGO = new Date('1985-03-31T01:30:00Z');

/** How a build is run. */
interface Environment {
  content: string;
  variables?: Record<string, string>;
  /** A program that runs before ours, in its process. */
  preload?: string;
  umask?: string;
  folder?: string;
  user?: number | undefined;
  /** Whether it has one core, where the machine can say so. */
  isOneCore?: boolean;
}

/** How a build ended, and what it wrote. */
interface Built {
  code: number;
  err: string;
  /** The hash and the mode of each file. */
  files: Record<string, string>;
}

async function built({
  content,
  variables,
  preload,
  umask = '022',
  folder = '.',
  user,
  isOneCore,
}: Environment): Promise<Built> {
  const output = join(openFolder(), '_site');
  const imported = preload && `--import data:text/javascript,${encodeURIComponent(preload)}`;
  const onOneCore = isOneCore ? '$(command -v taskset >/dev/null && echo taskset -c 0)' : '';
  const command = `${process.execPath} ${PROGRAM} build --content ${content} --output ${output} --today 2017-06-30`;
  const options = {
    cwd: folder,
    env: { ...process.env, ...variables, ...(imported && { NODE_OPTIONS: imported }) },
    ...(user !== undefined && { uid: user, gid: user }),
  };
  const ended = await new Promise<{ code: number; err: string }>((done) => {
    const child = execFile('sh', ['-c', `umask ${umask}; exec ${onOneCore} ${command}`], options, (_, _out, err) =>
      done({ code: child.exitCode ?? -1, err }),
    );
  });
  const tree = ended.code === 0 ? treeOf(output) : new Map<string, string>();
  const modeOf = (path: string): string => (statSync(join(output, path)).mode & 0o777).toString(8);
  return { ...ended, files: Object.fromEntries([...tree].map(([path, hash]) => [path, `${modeOf(path)} ${hash}`])) };
}

/** An empty folder that every user may write to. */
function openFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o777);
  return folder;
}

/** Another user than this one, where this one may become it and it may read the program; undefined elsewhere. */
async function anotherUser(): Promise<number | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const canRead = () => existsSync(PROGRAM) && readFileSync(PROGRAM).length > 0;
  return (await asOrdinaryUser(openFolder(), () => canRead())) ? NOBODY : undefined;
}

/** A copy of the example in another folder, whose files are of another time. */
function copyOfExample(): string {
  const copy = join(openFolder(), 'arkiv');
  mkdirSync(copy);
  cpSync('content', copy, { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(copy, path), LONG_AGO, LONG_AGO);
  return copy;
}

/** Folders are listed backwards. */
const BACKWARDS = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const list = fs.readdirSync;
  fs.readdirSync = (...options) => list(...options).reverse();
  syncBuiltinESMExports();`;

/** The clock is years ahead. */
const LATER = `
  const { now } = Date;
  Date.now = () => now() + 9e11;`;

const here = once(() => built({ content: 'content', variables: { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' } }));

test.for<[what: string, environment: () => Environment | Promise<Environment>]>([
  [
    'in another zone and locale, in another folder, of another time, in any order of files, with another umask and one core',
    () => ({
      content: copyOfExample(),
      variables: { TZ: 'Asia/Tokyo', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' },
      preload: BACKWARDS,
      umask: '077',
      isOneCore: true,
    }),
  ],
  [
    'by another user, from another folder, by another clock',
    async () => ({
      content: copyOfExample(),
      variables: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', HOME: openFolder() },
      preload: LATER,
      folder: openFolder(),
      user: await anotherUser(),
    }),
  ],
])('the same content gives the same bytes %s', async ([, environment]) => {
  const first = await here();
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(first.files).filter((path) => path.endsWith('.pf_fragment')).length).toBeGreaterThan(20);
  expect(await built(await environment())).toEqual(first);
});

/** A process that connects to anything, or looks up a name, says so and ends. */
const NO_NETWORK = `
  import dns from 'node:dns';
  import net from 'node:net';
  import { syncBuiltinESMExports } from 'node:module';
  const refuse = (...asked) => { console.error('asked the network for', asked); process.exit(3); };
  net.Socket.prototype.connect = refuse;
  dns.lookup = refuse;
  syncBuiltinESMExports();`;

test('a build connects to nothing', async () => {
  expect(await built({ content: contentFolder(small), preload: NO_NETWORK })).toMatchObject({ code: 0, err: '' });
});

test('an older Node is refused in words before anything is read', async () => {
  const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });`;
  expect(await built({ content: 'finns-inte', preload })).toEqual({
    code: 2,
    err: 'Node 20.18.3 är för gammal – Node 20.19.0 eller senare väntades – hämta en nyare på nodejs.org.\n',
    files: {},
  });
});

/** Faults of the machine that only a whole process shows: it ends with 2 and a message, or is killed, and the old site stands. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { treeOf } from '../support/tree.ts';

const { folder, remove } = lastingFolder();
const [content, output] = [join(folder, 'content'), join(folder, '_site')];
let before: Map<string, string>;

/** How a process ended, and what it printed. */
interface Ended {
  code: number | string | null;
  said: string;
}

/** Builds all anew, by a line of the shell in which «$BUILD» is the command. */
function build(line = '$BUILD', to = output): Promise<Ended> {
  const command = `${process.execPath} dist/oppnasoc.js build --content ${content} --output ${to} --no-cache --today 2017-06-30`;
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line.replace('$BUILD', `exec ${command}`)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code, signal) => resolve({ code: signal ?? code, said }));
  });
}

/** The option that makes a process end as by `kill -9` when it renames for the n-th time. */
const killedAtRename = (nth: number): string => {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    let left = ${nth};
    fs.renameSync = (...paths) => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : rename(...paths));
    syncBuiltinESMExports();`;
  return `NODE_OPTIONS="--import data:text/javascript,${encodeURIComponent(program)}" $BUILD`;
};

beforeAll(async () => {
  writeFiles(content, small);
  expect(await build()).toMatchObject({ code: 0 });
  before = treeOf(output);
});
afterAll(remove);

test('when too few files may be open, it is said what to do, unless they were enough', async () => {
  const ended = await build('ulimit -n 64; $BUILD');
  // how many are open at a time depends on the machine
  if (ended.code !== 0)
    expect(ended).toEqual({
      code: 2,
      said: 'Det går inte att öppna så många filer som behövs: programmet får inte öppna fler filer på en gång – minst 256 väntades – skriv ”ulimit -n 1024” i terminalen, och försök igen.\n',
    });
  expect(treeOf(output)).toEqual(before);
});

test('when nobody reads what is printed, it ends, and a site is there whole', async () => {
  expect(await build('set -o pipefail; $BUILD | true')).toEqual({ code: 2, said: '' });
  expect(treeOf(output)).toEqual(before);
});

test('killed between the two renames, the next build says that the old site is back, and leaves nothing', async () => {
  expect(await build(killedAtRename(2))).toEqual({ code: 'SIGKILL', said: '' });
  expect(existsSync(output)).toBe(false);
  const { code, said } = await build();
  expect(code).toBe(0);
  expect(said).toMatch(
    /_site:1:1 varning: Ett bygge avbröts just när webbplatsen skulle bytas ut, så att den låg i \S+\.old – här väntades den – den är nu tillbaka, och inget behöver göras\.\n0 fel, 1 varning\.\nKlart: /,
  );
  expect(readdirSync(dirname(output)).toSorted()).toEqual(['_site', 'content']);
  expect(treeOf(output)).toEqual(before);
});

test('two at once to one place both end well, and leave a whole site', async () => {
  const to = join(folder, 'två');
  expect(await Promise.all([build('$BUILD', to), build('$BUILD', to)])).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(treeOf(to)).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual(['_site', 'content', 'två']);
  rmSync(to, { recursive: true });
});

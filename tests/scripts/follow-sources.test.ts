/** A program of long life that is started anew when one of its sources changes. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/content-folder.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

test('a changed source is in what runs; one that can’t be built leaves what ran, and the end is that of the program', async () => {
  const folder = temporaryFolder();
  const source = join(folder, 'source.txt');
  const program = join(folder, 'program.mjs');
  writeFileSync(source, 'ett');
  const module = pathToFileURL(resolve('scripts/program/follow-sources.js')).href;
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { readFileSync, writeFileSync } from 'node:fs';
     import { runFollowingSources } from ${JSON.stringify(module)};
     const build = async () => {
       const text = readFileSync(${JSON.stringify(source)}, 'utf8');
       if (text === 'fel') throw new Error('Så går det inte');
       const rest = text === 'slut' ? 'process.exit(3);' : 'setInterval(() => {}, 1000);';
       writeFileSync(${JSON.stringify(program)}, 'console.log(' + JSON.stringify(text) + ');' + rest);
     };
     await build();
     runFollowingSources({ sources: [${JSON.stringify(source)}], build, command: [${JSON.stringify(program)}] });`,
  );
  const running = spawn(process.execPath, [join(folder, 'run.mjs')]);
  onTestFinished(() => void running.kill());
  let said = '';
  for (const output of [running.stdout, running.stderr])
    output.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const untilSaid = (words: string) => expect.poll(() => said, PATIENCE).toContain(words);
  await untilSaid('ett\n');
  // the watch begins meanwhile
  await expect
    .poll(
      () => {
        writeFileSync(source, 'två');
        return said;
      },
      { ...PATIENCE, interval: 500 },
    )
    .toContain('två\n');
  writeFileSync(source, 'fel');
  await untilSaid('Så går det inte');
  expect(running.exitCode).toBe(null);
  writeFileSync(source, 'slut');
  await expect.poll(() => running.exitCode, PATIENCE).toBe(3);
});

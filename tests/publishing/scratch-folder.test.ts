/** Temporary folders of publications: those of processes that were killed go, others stay. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../../src/publishing/scratch-folder.ts';
import { startOf } from '../../src/site/processes.ts';

const ended = (): number => spawnSync('true').pid;

test.for([
  ['of a process that was killed yesterday', () => `${ended()}-1`, 24, false],
  ['of a process that was killed an hour ago', () => `${ended()}-1`, 1, true],
  ['of a process that is there', () => `${process.ppid}-${startOf(process.ppid)}`, 24, true],
  ['that is not ours', () => 'annat', 24, true],
] as [string, () => string, number, boolean][])('a folder %s', ([, process, hours, stays]) => {
  const folder = join(tmpdir(), `oppnasoc-${process()}-Ab12Cd`);
  mkdirSync(folder);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const then = Date.now() / 1000 - hours * 3600;
  utimesSync(folder, then, then);
  const own = scratchFolder();
  onTestFinished(() => rmSync(own, { recursive: true }));
  expect(existsSync(folder)).toBe(stays);
  expect(statSync(own).mode & 0o777).toBe(0o700);
});

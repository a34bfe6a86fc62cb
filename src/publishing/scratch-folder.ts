/** A temporary folder for as long as this process needs it; what processes that were killed left of theirs is removed. */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../domain/dates.ts';
import { isAlive, startOf } from '../site/processes.ts';

/** How long, in ms, they stay: another machine, or a container, may have this folder too, and its processes are not seen here. */
const PATIENCE = 6 * 60 * 60 * 1000;
const NAME = /^oppnasoc-(\d+)-(\d+)-[^-]+$/;

/** A new folder that only this user can open; its path is short, since sockets need that. */
export function scratchFolder(): string {
  sweep();
  return mkdtempSync(join(tmpdir(), `oppnasoc-${process.pid}-${startOf(process.pid)}-`));
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid, start] = NAME.exec(name) ?? [];
    const folder = join(tmpdir(), name);
    if (pid && start && !isAlive(pid, start) && isOldAndOwn(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function isOldAndOwn(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.uid === process.getuid?.() && Date.parse(now()) - Number(stats?.mtimeMs) > PATIENCE;
}

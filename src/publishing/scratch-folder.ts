/** A temporary folder for as long as this process needs it; what processes that were killed left of theirs is removed. */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.ts';

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
    if (pid && start && !isAlive(pid, start) && isOwn(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function isOwn(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

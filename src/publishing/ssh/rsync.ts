/** Runs rsync of this machine. */
import { spawn } from 'node:child_process';
import { noProgram } from './ssh-errors.ts';

/** How rsync ended: whether all went well, and what it wrote to stderr. */
export interface RsyncEnd {
  ok: boolean;
  stderr: string;
}

/** Runs rsync with a text as its standard input. Rejects with a `UsageError` when there is none. */
export function runRsync(args: readonly string[], input = ''): Promise<RsyncEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn('rsync', args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (bytes: Buffer) => {
      stderr += bytes;
    });
    // it ended before it read all: its exit code tells
    child.stdin.on('error', () => {});
    child.on('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'ENOENT' ? noProgram('rsync') : cause));
    child.on('close', (code) => resolve({ ok: code === 0, stderr }));
    child.stdin.end(input);
  });
}

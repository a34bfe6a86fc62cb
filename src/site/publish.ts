/** Writes a site: into a fresh folder beside the output, which is replaced as a whole when all is there. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { checkTarget, MARKER, realPath } from './output-folder.ts';
import type { TakeFiles } from './site-file.ts';
import { UsageError } from './usage-error.ts';
import type { Writer } from './writing/writer.ts';

/**
 * Replaces the folder `output` by the files that `make` hands over and our marker, unless the last look at them finds an
 * error. Until all are written the folder is not touched; when making or writing fails it never is. Returns what the look
 * has found. Throws a `UsageError` when the folder holds something other than a site made here, or came to.
 */
export async function publish(
  output: string,
  startWriter: (folder: string) => Writer | Promise<Writer>,
  make: (take: TakeFiles) => Promise<void>,
): Promise<Problem[]> {
  const target = realPath(output);
  checkTarget(output, target);
  const parent = dirname(target);
  const staging = join(parent, `.${basename(target)}.staging-${process.pid}`);
  let failure: Error | undefined;
  const writing = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      failure ??= notWritten(target, cause);
      throw failure;
    }
  };
  let writer: Writer | undefined;
  try {
    await writing(() => {
      mkdirSync(parent, { recursive: true });
      sweep(parent, basename(target));
      mkdirSync(staging);
    });
    const started = await startWriter(staging);
    writer = started;
    const take: TakeFiles = (files) => writing(() => started.take(files));
    await take([MARKER]);
    await make(take);
    const problems = await writing(() => started.end());
    if (hasErrors(problems)) return problems;
    // Making takes its time, and somebody may have put something there meanwhile.
    checkTarget(output, target);
    await writing(() => swap(staging, target));
    return problems;
  } catch (cause) {
    // what makes pages wraps it
    throw failure ?? cause;
  } finally {
    await writer?.stop();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The error of a site that could not be written: the person's when the disk is full, and ours with its cause. */
function notWritten(target: string, cause: unknown): Error {
  if (!isFull(cause))
    return new Error(`The site could not be written to ${target}; what was there before still is. See the cause`, {
      cause,
    });
  return new UsageError(
    `Webbplatsen går inte att skriva i ${dirname(target)}: disken är full – plats för hela webbplatsen väntades – gör plats där och försök igen. Inget som låg där är ändrat.`,
  );
}

/** Two renames; if the second fails, the first is taken back. */
function swap(staging: string, target: string): void {
  const old = `${staging}.old`;
  const replaced = existsSync(target);
  if (replaced) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (cause) {
    if (replaced) renameSync(old, target);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes what a build that was killed left behind. */
function sweep(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const [, pid] = entry.match(/\.staging-(\d+)(?:\.old)?$/) ?? [];
    if (pid && entry.startsWith(`.${name}.staging-`) && !isRunning(Number(pid)))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

/** Whether an error, or its cause, is that of a disk, or of somebody's part of it, which has no room left. Errors of a thread have no code. */
function isFull(error: unknown): boolean {
  return error instanceof Error && (/^(?:ENOSPC|EDQUOT)\b/.test(error.message) || isFull(error.cause));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

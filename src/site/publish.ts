/** Writes a site: into a fresh folder beside the output, which is replaced as a whole when all is there. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkTarget, MARKER, realPath } from './output-folder.ts';
import type { SiteFile, TakeFiles } from './site-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Replaces the folder `output` by the files that `make` hands over and our marker, when `make` says that they shall be
 * published. Until all are written the folder is not touched; when making or writing fails it never is. Returns what
 * `make` returned. Throws a `UsageError` when the folder holds something other than a site made here, or came to.
 */
export async function publish(output: string, make: (take: TakeFiles) => Promise<boolean>): Promise<boolean> {
  const target = realPath(output);
  checkTarget(output, target);
  const parent = dirname(target);
  const staging = join(parent, `.${basename(target)}.staging-${process.pid}`);
  let full: UsageError | undefined;
  const writing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      if (isFull(cause)) {
        full = new UsageError(
          `Webbplatsen går inte att skriva i ${parent}: disken är full – plats för hela webbplatsen väntades – gör plats där och försök igen. Inget som låg där är ändrat.`,
        );
        throw full;
      }
      throw new Error(`The site could not be written to ${target}; what was there before still is. See the cause`, {
        cause,
      });
    }
  };
  try {
    writing(() => {
      mkdirSync(parent, { recursive: true });
      sweep(parent, basename(target));
      mkdirSync(staging);
    });
    const folders = new Set<string>();
    const take: TakeFiles = (files) => writing(() => files.forEach((file) => void write(file, staging, folders)));
    take([MARKER]);
    const wanted = await make(take);
    if (!wanted) return false;
    // Making takes its time, and somebody may have put something there meanwhile.
    checkTarget(output, target);
    writing(() => swap(staging, target));
    return true;
  } catch (cause) {
    // what makes pages wraps it
    throw full ?? cause;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes a file below `staging`; `folders` are those that are there already. */
function write({ path, content }: SiteFile, staging: string, folders: Set<string>): void {
  const destination = resolve(staging, path);
  const inside = relative(staging, destination);
  if (inside.startsWith('..') || inside.split(sep).includes('..'))
    throw new Error(`«${path}» lies outside the output folder`);
  const folder = dirname(destination);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // A path that two pages share is a fault of ours: no page may silently replace another.
  if (typeof content === 'object' && 'copyOf' in content) copyFileSync(content.copyOf, destination, 1);
  else writeFileSync(destination, content, { flag: 'wx' });
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

/** Whether an error is that of a disk, or of somebody's part of it, which has no room left. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** Writes a finished site: into a fresh folder beside the output, which is replaced as a whole when all is there. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { SiteFile } from './site-file.ts';

/** Replaces the folder `output` by the files. Until all are written it is not touched; when writing fails it never is. */
export function publish(files: readonly SiteFile[], output: string): void {
  const target = resolve(output);
  const parent = dirname(target);
  const staging = join(parent, `.${basename(target)}.staging-${process.pid}`);
  mkdirSync(parent, { recursive: true });
  sweep(parent, basename(target));
  try {
    for (const file of files) write(file, staging);
    swap(staging, target);
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true });
    throw new Error(`The site could not be written to ${target}; what was there before still is. See the cause`, {
      cause,
    });
  }
}

function write({ path, content }: SiteFile, staging: string): void {
  const destination = resolve(staging, path);
  const inside = relative(staging, destination);
  if (inside.startsWith('..') || inside.split(sep).includes('..'))
    throw new Error(`«${path}» lies outside the output folder`);
  mkdirSync(dirname(destination), { recursive: true });
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

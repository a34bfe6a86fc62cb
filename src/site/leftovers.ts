/** What a build that was ended left beside the output: found, put back, removed by the next one. */
import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../domain/disk-errors.ts';
import type { Problem } from '../domain/problem.ts';
import { isLink, isMarked, realPath } from './output-folder.ts';
import { isAlive } from './processes.ts';
import { discard, OLD, prefixOf } from './swap.ts';
import { leftover, restored, unwritten } from './write-faults.ts';

/** As many links in a row as the system follows. */
const MOST_LINKS = 40;

/**
 * Puts back the old site of an output when a build was ended before it had put the new one in its place. Returns a warning
 * that says so; none when no site is missing. Throws a `UsageError` when the system does not let it be put back.
 */
export function restore(output: string): Problem[] {
  const target = targetOf(output);
  if (!isFree(target)) return [];
  const [newest] = leftovers(target)
    .filter((path) => path.endsWith(OLD) && isSite(path))
    .map((path) => ({ path, since: lstatSync(path).ctimeMs }))
    .sort((a, b) => b.since - a.since);
  if (!newest) return [];
  try {
    renameSync(newest.path, target);
  } catch (cause) {
    throw unwritten(target, cause);
  }
  return [restored(output, newest.path)];
}

/** Removes what builds that were ended left beside `target`. Returns a warning of each that can't be removed. */
export function sweep(target: string): Problem[] {
  return leftovers(target).flatMap((path) => {
    const [pid = '', start = ''] = basename(path).slice(prefixOf(target).length).split('-');
    return isAlive(pid, start) ? [] : tryToDiscard(path);
  });
}

/** Removes an old site, or what is left of one that was not finished. Returns a warning when it can't be removed. */
export function tryToDiscard(path: string): Problem[] {
  try {
    discard(path);
    return [];
  } catch {
    return [leftover(path)];
  }
}

/** The folders beside `target` that builds made. */
function leftovers(target: string): string[] {
  const parent = dirname(target);
  let names: string[] = [];
  try {
    names = readdirSync(parent);
  } catch {
    // there is none yet, or whoever writes there is told
  }
  const own = new RegExp(`^\\d+-\\d+-\\w+(?:\\${OLD})?$`);
  const prefix = prefixOf(target);
  return names
    .filter((name) => name.startsWith(prefix) && own.test(name.slice(prefix.length)))
    .map((name) => join(parent, name));
}

/** The folder that an output leads to, also by a link that leads nowhere as long as the site lies beside. */
function targetOf(output: string): string {
  let path = resolve(output);
  for (let nth = 0; nth < MOST_LINKS && !existsSync(path) && isLink(path); nth += 1)
    path = resolve(dirname(path), readlinkSync(path));
  return realPath(path);
}

/** Whether nothing is at a path but, perhaps, an empty folder. */
function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (cause) {
    return codeOf(cause) === 'ENOENT';
  }
}

function isSite(path: string): boolean {
  try {
    return isMarked(path);
  } catch {
    return false;
  }
}

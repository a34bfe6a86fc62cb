/**
 * The functions of `node:fs` that change something, with a fault: from the n-th change on, nothing more is done, as when the
 * process has ended there; or the n-th call of one function fails as the system lets it fail.
 */
import type * as Fs from 'node:fs';
import { join } from 'node:path';

/** What is wrong with the disk; a test sets it. */
export const disk: {
  changes: number;
  killAt?: number | undefined;
  failing?: { name: string; left: number; code: string } | undefined;
} = {
  changes: 0,
};

const CHANGES = [
  'chmodSync',
  'copyFileSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmdirSync',
  'unlinkSync',
] as const;

/** The module with such functions. */
export function killable(fs: typeof Fs): typeof Fs {
  const isKilled = (): boolean => disk.killAt !== undefined && disk.changes >= disk.killAt;
  const before = (name: string): void => {
    const { failing } = disk;
    if (failing?.name === name && --failing.left === 0)
      throw Object.assign(new Error(`${failing.code}: ${name}`), { code: failing.code });
    disk.changes += 1;
    if (isKilled()) throw new Error('The process has ended');
  };
  const wrapped = Object.fromEntries(
    CHANGES.map((name) => [
      name,
      (...args: unknown[]) => {
        before(name);
        return (fs[name] as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as Pick<typeof Fs, (typeof CHANGES)[number]>;
  const writeFileSync: typeof Fs.writeFileSync = (path, content, options) => {
    const wasKilled = isKilled();
    try {
      before('writeFileSync');
    } catch (cause) {
      // a process that ends while it writes leaves a part
      if (isKilled() && !wasKilled) fs.writeFileSync(path, Buffer.from(content as string).subarray(0, 9), options);
      throw cause;
    }
    fs.writeFileSync(path, content, options);
  };
  // file by file, so that the process can end between two
  const rmSync: typeof Fs.rmSync = (path) => {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isDirectory()) return wrapped.unlinkSync(path);
    for (const name of fs.readdirSync(path)) rmSync(join(String(path), name));
    wrapped.rmdirSync(path);
  };
  return { ...fs, ...wrapped, writeFileSync, rmSync };
}

/**
 * A process that publishes a site, and is killed by itself, as by `kill -9`, just before it changes something for the
 * n-th time, or a while after it has started rsync. It wraps what changes files, and what starts programs and speaks to
 * them. Tells the number of changes when it isn't killed.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { BuiltSite } from '../../src/publishing/target.ts';

/** What the process is told. */
export interface Order {
  site: BuiltSite;
  to: string;
  ssh?: string | undefined;
  /** The number of the change that it doesn't make; absent for none. */
  killAt?: number | undefined;
  /** How long rsync has copied, in ms, when the process is killed. */
  killInCopy?: number | undefined;
}

const CHANGES = [
  'chmodSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const;

const order: Order = JSON.parse(fs.readFileSync(0, 'utf8'));
let changes = 0;

function count(): void {
  changes += 1;
  if (changes === order.killAt) kill();
}

function kill(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Counts each call of a function of an object. */
function watch<Key extends string>(object: Record<Key, unknown>, key: Key): void {
  const original = object[key] as (...args: unknown[]) => unknown;
  object[key] = (...args: unknown[]) => {
    count();
    return original.apply(object, args);
  };
}

for (const name of CHANGES) watch(fs as Record<typeof name, unknown>, name);
const { spawn } = childProcess;
Object.assign(childProcess, {
  spawn(...args: Parameters<typeof spawn>) {
    count();
    const child = spawn(...args);
    const isCopy = args[0] === 'rsync' && Array.isArray(args[1]) && args[1].length > 1;
    if (isCopy && order.killInCopy !== undefined) {
      const timer = setTimeout(kill, order.killInCopy);
      // not after the copy: then the process ends as others do, and whoever started it sees that it was not killed
      child.once('exit', () => clearTimeout(timer));
    }
    if (child.stdin) watch(child.stdin as unknown as Record<'write', unknown>, 'write');
    return child;
  },
});
syncBuiltinESMExports();

const { openTarget } = await import('../../src/publishing/open-target.ts');
const target = await openTarget(order.to, { ssh: order.ssh });
await target.publish(order.site);
await target.close();
process.stdout.write(String(changes));

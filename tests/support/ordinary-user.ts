/** Work done without the rights of root, who may read and write everything: tests run as root in many containers. */
import { chmodSync } from 'node:fs';

const NOBODY = 65_534;

/** Does work as an ordinary user, who can read what is in `folder`. */
export async function asOrdinaryUser<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

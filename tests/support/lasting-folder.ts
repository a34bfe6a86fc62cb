/** A temporary folder for all tests of a file; whoever makes it removes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder, and what removes it with all that is in it. */
export function lastingFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

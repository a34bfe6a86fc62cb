/** Temporary folders for all tests of a file, which the caller removes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of an empty folder, and a function that removes it with its content. */
export function lastingFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

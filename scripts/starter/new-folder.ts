/** Writes the files of a new archive into a folder that is new or empty, and into no other. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparePlain } from '../../src/domain/order.ts';
import { listed } from '../../src/site/output-folder.ts';
import { UsageError } from '../../src/site/usage-error.ts';

const EXPECTED = 'en ny eller tom mapp väntades, och inget skrevs – välj en annan mapp.';

/** Throws a {@link UsageError} when there is something at `folder` that could be overwritten. */
export function checkNewFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} är en fil – ${EXPECTED}`);
  const names = readdirSync(folder).sort(comparePlain);
  if (names.length > 0) throw new UsageError(`${folder} är inte tom: där finns ${listed(names)} – ${EXPECTED}`);
}

/** Writes files by their paths in the folder. Throws a {@link UsageError} when it can't be written to. */
export function writeNewFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // «wx» fails where a file has come into being since the check
      writeFileSync(join(folder, path), content, { flag: 'wx' });
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new UsageError(`Det går inte att skriva i ${folder}${code} – välj en annan mapp.`);
  }
}

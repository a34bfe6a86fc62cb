/** A folder with a built site → the files of it that are published, with their checksums. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlain } from '../domain/order.ts';
import { MARKER } from '../site/output-folder.ts';
import type { BuiltFile } from './target.ts';

/** The files below a folder in the order of their paths, without the marker of a build. */
export function manifestOf(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(join(folder, '/').length).replaceAll('\\', '/'), file: path }))
    .filter(({ path }) => path !== MARKER.path)
    .toSorted((a, b) => comparePlain(a.path, b.path))
    .map(({ path, file }) => {
      const bytes = readFileSync(file);
      return { path, sha256: sha256(bytes), size: bytes.length };
    });
}

/** The checksum of a whole site: of the paths and the checksums of its files. */
export function sumOf(files: readonly BuiltFile[]): string {
  return sha256(files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

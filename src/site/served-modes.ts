/** The rights of what is served: a web server, and others who publish, can read it, however strict the umask of whoever builds is. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export const FOLDER_MODE = 0o755;
export const FILE_MODE = 0o644;

/** Makes a folder, and those above it that are missing, with the rights of served folders. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  // the thread that writes may make it at the same time
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, FOLDER_MODE);
}

/** Where the package of this program lies, as source or installed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package that this file belongs to. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isProgram(folder)) {
    if (folder === dirname(folder)) throw new Error('The program is in no package');
    folder = dirname(folder);
  }
  return folder;
}

function isProgram(folder: string): boolean {
  const path = join(folder, 'package.json');
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name === 'oppnasoc';
}

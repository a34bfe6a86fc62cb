/** A file of the site → the disk, below one folder and never outside it. */
import { chmodSync, constants, copyFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { FILE_MODE, makeFolder } from '../served-modes.ts';
import type { SiteFile } from '../site-file.ts';

/** A function that writes files below `folder`. It throws when one can't be written, lies outside, or is there already. */
export function fileWriter(folder: string): (file: SiteFile) => void {
  const folders = new Set<string>();
  return ({ path, content }) => {
    const destination = resolve(folder, path);
    const inside = relative(folder, destination);
    if (inside.startsWith('..') || inside.split(sep).includes('..'))
      throw new Error(`«${path}» lies outside the output folder`);
    const parent = dirname(destination);
    if (!folders.has(parent)) makeFolder(parent);
    folders.add(parent);
    // A path that two pages share is a fault of ours: no page may silently replace another.
    if (typeof content === 'object' && 'copyOf' in content)
      copyFileSync(content.copyOf, destination, constants.COPYFILE_EXCL);
    else writeFileSync(destination, content, { flag: 'wx' });
    chmodSync(destination, FILE_MODE);
  };
}

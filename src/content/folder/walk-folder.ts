/** Lists the files of a content folder, in an order that does not depend on the file system. Follows no links. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlain } from '../../domain/order.ts';
import { error, type Problem } from '../../domain/problem.ts';

/** Paths with forward slashes, relative to the content folder, sorted; links and special files are problems. */
export interface Folder {
  files: string[];
  problems: Problem[];
}

/** The files of a folder and its subfolders, without names that begin with a dot. Throws when it can't be read. */
export function walkFolder(root: string): Folder {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visit = (relative: string): void => {
    for (const entry of list(join(root, relative))) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
      else problems.push(notAFile(`${root}/${path}`));
    }
  };
  visit('');
  return { files: files.sort(comparePlain), problems };
}

/** The number of files and folders in a folder, at any depth; 0 when it can't be read. */
export function countFiles(path: string): number {
  try {
    return readdirSync(path, { recursive: true }).length;
  } catch {
    return 0;
  }
}

function list(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => comparePlain(a.name, b.name));
}

function notAFile(path: string): Problem {
  return error(
    { file: path, line: 1, column: 1 },
    'not-a-file',
    'Det här är en länk eller specialfil – en vanlig fil väntades – lägg filen själv här.',
  );
}

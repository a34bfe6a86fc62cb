/** Lists the files of a content folder, in an order that does not depend on the file system. Follows no links. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlain } from '../../domain/order.ts';
import { error, type Problem } from '../../domain/problem.ts';
import { unreadable } from './unreadable.ts';

/** What Node puts in a name for bytes that are not UTF-8: by that name nothing can be opened. */
const NOT_UTF8 = /\ufffd/;

/** Paths with forward slashes, relative to the content folder, sorted; links, special files and what can't be read are problems. */
export interface Folder {
  files: string[];
  problems: Problem[];
}

/** The files of a folder and its subfolders, without names that begin with a dot. */
export function walkFolder(root: string): Folder {
  const files: string[] = [];
  const problems: Problem[] = [];
  const listed = (relative: string): Dirent[] => {
    try {
      return list(join(root, relative));
    } catch (cause) {
      problems.push(unreadable(relative ? `${root}/${relative}` : root, cause, 'Mappen'));
      return [];
    }
  };
  const visit = (relative: string): void => {
    for (const entry of listed(relative)) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (NOT_UTF8.test(entry.name)) problems.push(unreadableName(`${root}/${path}`));
      else if (entry.isDirectory()) visit(path);
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

function unreadableName(path: string): Problem {
  return error(
    { file: path, line: 1, column: 1 },
    'unreadable-name',
    'Namnet har tecken som inte går att läsa – ett namn med teckenkodningen UTF-8 väntades – döp om filen eller mappen.',
  );
}

/** Finds minutes beside a folder with the name `content`, where a person may put them who opens the archive's own folder. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { comparePlain } from '../../domain/order.ts';
import { type Problem, warning } from '../../domain/problem.ts';
import { meantFolder } from './folder-names.ts';
import { DATED, looksLikeMinutes } from './looks-like-minutes.ts';
import { readRoughly } from './read-source.ts';

/** The problems of the minutes beside a content folder, whose path is as shown to authors; none for one of another name. */
export function findBeside(root: string): Problem[] {
  const folder = resolve(root);
  if (basename(folder) !== 'content') return [];
  const shown = (path: string): string => join(dirname(root), path);
  return markdownBeside(dirname(folder))
    .filter((path) => DATED.test(basename(path)) || looksLikeMinutes(readRoughly(join(dirname(folder), path))))
    .map((path) =>
      warning(
        { file: shown(path), line: 1, column: 1 },
        'beside-content',
        'Filen läses inte – protokoll väntades i content/minutes/, och den ligger bredvid content/ – flytta filen till content/minutes/.',
      ),
    );
}

/** The Markdown files of a folder, and of those in it that have a name for minutes. */
function markdownBeside(parent: string): string[] {
  const entries = list(parent);
  const folders = entries.filter((entry) => entry.isDirectory() && meantFolder(entry.name) === 'minutes');
  const within = folders.flatMap(({ name }) =>
    list(join(parent, name)).map((entry) => ({ entry, path: `${name}/${entry.name}` })),
  );
  return [...entries.map((entry) => ({ entry, path: entry.name })), ...within]
    .filter(({ entry }) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ path }) => path)
    .sort(comparePlain);
}

/** What is in a folder; nothing where it can't be read, as the folder above the content may be another's. */
function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

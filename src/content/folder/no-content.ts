/** The error of a path that is no content folder, with the one that is meant where it lies near. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { error, type Problem } from '../../domain/problem.ts';

/** The name that a content folder has when nothing else is said. */
const USUAL = 'content';
/** What a content folder has, one of them at least. */
const OWN = ['site.yaml', 'minutes', 'groups'];

/** The error of a folder that is not there, or that holds the content folder instead of being it; undefined for others. */
export function findNoContent(root: string): Problem | undefined {
  const message = isFolder(root) ? messageOfOuter(root) : messageOfMissing(root);
  return message === undefined ? undefined : error({ file: root, line: 1, column: 1 }, 'no-folder', message);
}

function messageOfOuter(root: string): string | undefined {
  const inner = join(root, USUAL);
  if (isContent(root) || !isContent(inner)) return undefined;
  return `Mappen ”${root}” är hela arkivet – mappen med protokoll väntades – skriv --content ${inner}.`;
}

function messageOfMissing(root: string): string {
  const what = `Mappen ”${root}” finns inte – en mapp med protokoll väntades`;
  const archive = root === USUAL ? archiveAround(resolve('.')) : undefined;
  if (archive !== undefined) return `${what} – gå till arkivets mapp, ”cd ${archive}”, och försök igen.`;
  if (root === USUAL) return `${what} – gå till arkivets mapp, eller säg med --content var mappen ligger.`;
  return `${what} – kontrollera vad som står efter --content.`;
}

/** The nearest folder above that holds a content folder, as it is written from here; undefined for none. */
function archiveAround(folder: string, written = '..'): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  return isContent(join(above, USUAL)) ? written : archiveAround(above, `${written}/..`);
}

function isContent(folder: string): boolean {
  return isFolder(folder) && OWN.some((name) => existsSync(join(folder, name)));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

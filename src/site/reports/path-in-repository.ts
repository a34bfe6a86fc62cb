/** Paths of files as a repository's host knows them. */
import { relative, resolve, sep } from 'node:path';

/**
 * The path of a problem's file from the root of the repository, which is the working folder; undefined for what lies
 * elsewhere, such as the address of a site.
 */
export function pathInRepository(file: string): string | undefined {
  if (/^https?:/i.test(file)) return undefined;
  const path = relative(process.cwd(), resolve(file)).split(sep).join('/');
  return path === '' || path === '..' || path.startsWith('../') ? undefined : path;
}

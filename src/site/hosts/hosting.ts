/** What the file for each kind of host is made of. */
import type { Redirect } from '../../archive/pages.ts';
import { technicalFiles } from '../../domain/addresses.ts';
import { MARKER } from '../output-folder.ts';
import { literally, type SitePath } from './site-path.ts';

/** A site as its host has to know it. */
export interface Hosting {
  at: SitePath;
  /** From and to are paths from the root of the site. */
  moved: readonly Redirect[];
  /** The pages of what has been erased, as paths from the root of the site with «/» at their ends. */
  gone: readonly string[];
}

const { securityTxt: _served, nginx, caddy: _beside, ...ofHosts } = technicalFiles;
const FOLDER = nginx.slice(1, nginx.lastIndexOf('/') + 1);
/** What a publication to a web host keeps beside the site. */
export const PUBLISHERS_FOLDER = '.htoppnasoc/';
const FOLDERS = [FOLDER, PUBLISHERS_FOLDER];
const NAMES: readonly string[] = [...Object.values(ofHosts).map((path) => path.slice(1)), MARKER.path];

/** The names, at the top of a site's folder, that only the host reads and nobody is served. */
export const FOR_HOSTS: readonly string[] = [...FOLDERS.map((folder) => folder.slice(0, -1)), ...NAMES];

/** Their paths, as the source of a regular expression for what follows the site's path. */
export const FOR_HOSTS_PATTERN = `(?:${[...NAMES.map((name) => `${literally(name)}$`), ...FOLDERS.map(literally)].join('|')})`;

const forHosts = new RegExp(`^${FOR_HOSTS_PATTERN}`);

/** Whether a file, by its path in the site's folder, is for the host alone and not served. */
export function isForHosts(path: string): boolean {
  return forHosts.test(path);
}

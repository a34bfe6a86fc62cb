/** What is served and what is ours in a folder on a server, and who may read and write it. */

import { PUBLISHERS_FOLDER } from '../../site/hosts/hosting.ts';

/** The folder of what is ours and no part of the site. Apache keeps names that begin with `.ht` to itself, the settings for hosts refuse it, and a server of another account can't open it. */
export const OWN_FOLDER = PUBLISHERS_FOLDER;

/** The rights of what is served: named to the server, since else all may write there whatever it takes away by itself. */
export const SERVED = { file: 0o644, folder: 0o755 };
/** The rights of what is ours. */
export const OWN = { file: 0o600, folder: 0o700 };

/** The rights of the file at a path. */
export function modeOf(path: string): number {
  return (path.startsWith(OWN_FOLDER) ? OWN : SERVED).file;
}

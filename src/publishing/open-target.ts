/** The place that `--to` names → a target: which kind it is shows from how it is written. */
import { hostname, userInfo } from 'node:os';
import { isBranch, openBranch } from './branch/branch-target.ts';
import { openFolder } from './folder/folder-storage.ts';
import { Releases } from './releases.ts';
import { readSshPlace } from './ssh/ssh-place.ts';
import { openSsh } from './ssh/ssh-storage.ts';
import type { Target } from './target.ts';

/** How a place is opened. */
export interface OpenOptions {
  /** Only to be read: nothing is made there, and no lock is taken. */
  readOnly?: boolean | undefined;
  /** How long to wait for another who publishes there, in ms. */
  patience?: number | undefined;
  /** ssh with its options, as a command line. */
  ssh?: string | undefined;
  /** The content folder; a branch is one of its repository. */
  content?: string | undefined;
  /** The remote that a branch is in. */
  remote?: string | undefined;
}

/** Opens a place, and locks it unless it is only to be read. Rejects with a `UsageError` when that can't be done. */
export async function openTarget(place: string, options: OpenOptions = {}): Promise<Target> {
  if (isBranch(place)) return openBranch(place, options);
  if (place.startsWith('sftp:')) return (await import('./sftp/sftp-target.ts')).openSftp(place, options);
  const ssh = readSshPlace(place);
  const how = { ...options, by: thisAccount() };
  return new Releases(ssh ? await openSsh(place, ssh, how) : await openFolder(place, how), place);
}

/** The account that runs this process, «anna@server». */
export function thisAccount(): string {
  return `${userName()}@${hostname()}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // in a container, a user may have a number and no name
    return String(process.getuid?.() ?? 'okänd');
  }
}

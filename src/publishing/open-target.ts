/** The place that `--to` names → a target: which kind it is shows from how it is written. */
import { isBranch, openBranch } from './branch/branch-target.ts';
import type { OpenOptions } from './open-options.ts';
import { Releases } from './releases.ts';
import { readSshPlace } from './ssh/ssh-place.ts';
import type { Target } from './target.ts';
import { thisAccount } from './this-account.ts';

/** Opens a place, and locks it unless it is only to be read. Rejects with a `UsageError` when that can't be done. */
export async function openTarget(place: string, options: OpenOptions = {}): Promise<Target> {
  // each kind is loaded when it is asked for
  if (isSftp(place)) return (await import('./sftp/open-sftp.ts')).openSftp(place, options);
  if (isBranch(place)) return openBranch(place, options);
  const how = { ...options, by: thisAccount() };
  const ssh = readSshPlace(place);
  const storage = ssh
    ? await (await import('./ssh/open-ssh.ts')).openSsh(place, ssh, how)
    : await (await import('./folder/folder-storage.ts')).openFolder(place, how);
  return new Releases(storage, place);
}

function isSftp(place: string): boolean {
  return /^sftp:/i.test(place);
}

/** The place that `--to` names → a target: which kind it is shows from how it is written. */
import { visible } from '../domain/visible.ts';
import { UsageError } from '../site/usage-error.ts';
import { isBranch, openBranch } from './branch/branch-target.ts';
import { refuseMisread } from './misread-place.ts';
import type { OpenOptions } from './open-options.ts';
import { withoutPassword } from './passwords.ts';
import type { ReleaseStorage } from './release-storage.ts';
import { Releases } from './releases.ts';
import { readSshPlace } from './ssh/ssh-place.ts';
import type { Target } from './target.ts';
import { thisAccount } from './this-account.ts';

/** Opens a place, and locks it unless it is only to be read. Rejects with a `UsageError` when that can't be done. */
export async function openTarget(place: string, options: OpenOptions = {}): Promise<Target> {
  const isOther = isSftp(place) || isBranch(place);
  if (!isOther) refuseMisread(place);
  const ssh = isOther ? undefined : readSshPlace(place);
  if (options.ssh !== undefined && !ssh) throw noSsh(place);
  // each kind is loaded when it is asked for
  if (isSftp(place)) return (await import('./sftp/open-sftp.ts')).openSftp(place, options);
  if (isBranch(place)) return openBranch(place, options);
  const how = { ...options, by: thisAccount() };
  const storage = ssh ? await (await import('./ssh/open-ssh.ts')).openSsh(place, ssh, how) : await openHere(place, how);
  return new Releases(storage, place);
}

/** Opens a folder of this machine; one that is in the archive only to be read, as others may have published there before. */
async function openHere(place: string, { content, ...how }: OpenOptions & { by: string }): Promise<ReleaseStorage> {
  if (content !== undefined && !how.readOnly)
    await (await import('./folder/refuse-in-archive.ts')).refuseInArchive(place, content);
  return (await import('./folder/folder-storage.ts')).openFolder(place, how);
}

function noSsh(place: string): UsageError {
  const instead = isSftp(place) ? ' Med sftp:// används nycklarna i ssh-agenten och ~/.ssh.' : '';
  return new UsageError(
    `--ssh gäller inte ${visible(withoutPassword(place))} – en plats som konto@server:mapp väntades – ta bort --ssh, eller rätta --to.${instead}`,
  );
}

function isSftp(place: string): boolean {
  return /^sftp:/i.test(place);
}

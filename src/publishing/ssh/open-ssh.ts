/** Opens a folder of another machine for releases: connects, sees that all is there that is needed, and locks it. */
import { noFolder, refuseOtherThanReleases } from '../refuse-other.ts';
import type { ReleaseStorage } from '../release-storage.ts';
import { lockRemote } from './remote-lock.ts';
import { RemoteShell } from './remote-shell.ts';
import { runRsync } from './rsync.ts';
import { sshCommand } from './ssh-command.ts';
import { noRemoteRsync } from './ssh-errors.ts';
import type { SshPlace } from './ssh-place.ts';
import { SshStorage } from './ssh-storage.ts';
import { lineForRsync, quoted } from './words.ts';

/** How a folder of another machine is opened. */
export interface SshOptions {
  readOnly?: boolean | undefined;
  /** Who locks it, «anna@server». */
  by: string;
  patience?: number | undefined;
  /** ssh with its options, as a command line. */
  ssh?: string | undefined;
}

/** Opens a place. Rejects with a `UsageError` when it can't be reached or written, holds something else, or is locked. */
export async function openSsh(
  place: string,
  { destination, host, folder }: SshPlace,
  { readOnly, by, patience, ssh = 'ssh' }: SshOptions,
): Promise<ReleaseStorage> {
  // asked for before it is needed, since a site is built meanwhile
  if (!readOnly) await runRsync(['--version']);
  const command = sshCommand(ssh);
  const shell = await RemoteShell.open(place, command.first, destination, `${ssh} ${destination}`).catch((error) => {
    command.forget();
    throw error;
  });
  let stopTouching = () => {};
  const close = async () => {
    stopTouching();
    await shell.close();
    command.forget();
  };
  try {
    const path = await enter(shell, place, quoted(folder), readOnly);
    if (!readOnly) stopTouching = await lockRemote(shell, by, place, patience);
    return new SshStorage({ place, shell, close, host, path, ssh: lineForRsync(command.further) });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Goes to the folder, which is made unless it is only to be read. Returns its whole path. */
async function enter(shell: RemoteShell, place: string, folder: string, readOnly = false): Promise<string> {
  const rsync = await shell.run('command -v rsync || :');
  if (rsync === '' && !readOnly) throw noRemoteRsync(place);
  const [isThere, ...names] = linesOf(await shell.run(`if [ -d ${folder} ]; then echo yes; ls -A ${folder}; fi`));
  if (isThere) refuseOtherThanReleases(names, place);
  else if (readOnly) throw noFolder(place);
  const path = await shell.run(`${readOnly ? '' : `mkdir -p ${folder}/releases && `}cd ${folder} && pwd -P`);
  return path.replace(/\n$/, '');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

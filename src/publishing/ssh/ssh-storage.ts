/** Releases in a folder of another machine, which has a POSIX shell, coreutils and rsync. */
import { refuseOther } from '../refuse-other.ts';
import type { Held, ReleaseStorage } from '../release-storage.ts';
import { UNFINISHED } from '../releases.ts';
import type { BuiltSite } from '../target.ts';
import { lockRemote } from './remote-lock.ts';
import { RemoteShell } from './remote-shell.ts';
import { runRsync } from './rsync.ts';
import { sshCommand } from './ssh-command.ts';
import { noFolderThere, noRemoteRsync, refusedThere } from './ssh-errors.ts';
import type { SshPlace } from './ssh-place.ts';
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

/** Folders and files that the web server can read, whatever they are here. */
const RIGHTS = ['--perms', '--chmod=D755,F644'];
/** Ends texts in scripts; no line of theirs is like it. */
const END = 'END-OF-TEXT-61b1f3';

/** Opens a place. Rejects with a `UsageError` when it can't be reached or written, holds something else, or is locked. */
export async function openSsh(
  place: string,
  { destination, host, folder }: SshPlace,
  { readOnly, by, patience, ssh = 'ssh' }: SshOptions,
): Promise<ReleaseStorage> {
  // asked for before it is needed, since a site is built meanwhile
  if (!readOnly) await runRsync(['--version']);
  const command = sshCommand(ssh);
  const shell = await RemoteShell.open(place, command.first, destination).catch((error) => {
    command.forget();
    throw error;
  });
  const close = async () => {
    await shell.close();
    command.forget();
  };
  try {
    const path = await enter(shell, place, quoted(folder), readOnly);
    if (!readOnly) await lockRemote(shell, by, place, patience);
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
  if (isThere) refuseOther(names, place);
  else if (readOnly) throw noFolderThere(place);
  const path = await shell.run(`${readOnly ? '' : `mkdir -p ${folder}/releases && `}cd ${folder} && pwd -P`);
  return path.replace(/\n$/, '');
}

/** A place that was opened. */
interface Opened {
  place: string;
  /** It is in the folder of the place. */
  shell: RemoteShell;
  close: () => Promise<void>;
  /** The machine and the path of the folder, as rsync writes them. */
  host: string;
  path: string;
  /** How rsync runs ssh. */
  ssh: string;
}

class SshStorage implements ReleaseStorage {
  readonly #opened: Opened;

  constructor(opened: Opened) {
    this.#opened = opened;
  }

  async held(): Promise<Held> {
    const link =
      'if [ -L current ]; then echo "=$(readlink current)"; elif [ -e current ]; then echo "="; else echo; fi';
    const [first = '', ...names] = (await this.#run(`${link}; ls -A releases`)).split('\n');
    return { names: names.filter((name) => name !== ''), ...(first !== '' && { current: first.slice(1) }) };
  }

  async read(name: string): Promise<string | undefined> {
    const file = at(name);
    const text = await this.#run(`if [ -f ${file} ]; then echo; cat ${file}; fi`);
    return text === '' ? undefined : text.slice(1);
  }

  async write(name: string, text: string): Promise<void> {
    const fresh = at(`${UNFINISHED}${name}`);
    await this.#run(`cat >${fresh} <<'${END}' && mv -fT ${fresh} ${at(name)}\n${text}${END}`);
  }

  async carry({ files, folder }: BuiltSite, into: string, like: string | undefined): Promise<void> {
    const { place, host, path, ssh } = this.#opened;
    await this.#run(`mkdir ${at(into)}`);
    // rsync would make the folder: one whose process here was killed must not, when others have removed it
    const inside = `--rsync-path=cd ${quoted(`${path}/releases/${into}`)} && rsync`;
    // times are not carried: of a file that is alike the older stays, by which browsers know that they have it
    const same = like === undefined ? [] : ['--checksum', `--link-dest=../${like}`];
    const list = ['--from0', '--files-from=-', '-s', '--rsh', ssh];
    const args = ['--recursive', ...RIGHTS, ...same, ...list, inside, `${folder}/`, `${host}:./`];
    const { ok, said } = await runRsync(args, files.map(({ path }) => `${path}\0`).join(''));
    if (!ok) throw refusedThere(place, said);
  }

  async keep(paths: readonly string[], from: string, into: string): Promise<void> {
    if (paths.length === 0) return;
    const options = ['--ignore-missing-args', '--ignore-existing', '--files-from=-', ...RIGHTS].join(' ');
    const linked = `--link-dest="$PWD"/${at(from)}`;
    const list = `<<'${END}'\n${paths.map((path) => `${path}\n`).join('')}${END}`;
    await this.#run(`rsync ${options} ${linked} ${at(from)}/ ${at(into)}/ ${list}`);
  }

  async rename(name: string, as: string): Promise<void> {
    await this.#run(`mv -T ${at(name)} ${at(as)}`);
  }

  async serve(name: string): Promise<void> {
    const fresh = at(`${UNFINISHED}current`);
    await this.#run(`rm -f ${fresh} && ln -s ${at(name)} ${fresh} && mv -fT ${fresh} current`);
  }

  async remove(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const all = names.map(at).join(' ');
    // rsync of a process that was killed may still be writing
    await this.#run(`rm -rf ${all} 2>/dev/null || { sleep 1; rm -rf ${all}; }`);
  }

  close(): Promise<void> {
    return this.#opened.close();
  }

  #run(script: string): Promise<string> {
    return this.#opened.shell.run(script);
  }
}

/** The path of an entry of `releases` as a word of the shell. */
function at(name: string): string {
  return quoted(`releases/${name}`);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

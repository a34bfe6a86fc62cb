/** Releases in a folder of another machine, which has a POSIX shell, coreutils and rsync. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { takenOver } from '../lock.ts';
import type { Held, ReleaseStorage } from '../release-storage.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { UNFINISHED } from '../sort-held.ts';
import type { BuiltSite } from '../target.ts';
import { IS_LOST } from './remote-lock.ts';
import type { RemoteShell } from './remote-shell.ts';
import { runRsync } from './rsync.ts';
import { refusedThere } from './ssh-errors.ts';
import { quoted } from './words.ts';

/** Folders and files that the web server can read, whatever they are here. */
const RIGHTS = ['--perms', '--chmod=D755,F644'];
/** How often it is tried to remove what somebody still writes in; a second lies between. */
const TRIES = 30;
/** Ends texts in scripts; no line of theirs is like it. */
const END = 'END-OF-TEXT-61b1f3';

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

/** A place that is open. */
export class SshStorage implements ReleaseStorage {
  readonly #opened: Opened;
  /** Where files of releases are fetched to. */
  #fetched: string | undefined;

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
    // on the disk before it has its name: when the power goes it is whole or not there
    const move = `{ sync ${fresh} 2>/dev/null || :; } && mv -fT ${fresh} ${at(name)}`;
    await this.#run(`cat >${fresh} <<'${END}' && ${move}\n${text}${END}`);
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
    const { ok, stderr } = await runRsync(args, zeroEnded(files.map(({ path }) => path)));
    if (!ok) throw refusedThere(place, stderr);
  }

  async keep(paths: readonly string[], from: string, into: string): Promise<void> {
    if (paths.length === 0) return;
    const options = ['--ignore-missing-args', '--ignore-existing', '--files-from=-', ...RIGHTS].join(' ');
    const linked = `--link-dest="$PWD"/${at(from)}`;
    const list = `<<'${END}'\n${paths.map((path) => `${path}\n`).join('')}${END}`;
    await this.#run(`rsync ${options} ${linked} ${at(from)}/ ${at(into)}/ ${list}`);
  }

  async local(paths: readonly string[], from: string): Promise<string> {
    this.#fetched ??= scratchFolder();
    const { place, host, path, ssh } = this.#opened;
    const folder = join(this.#fetched, from);
    if (paths.length === 0) return folder;
    const inside = `--rsync-path=cd ${quoted(`${path}/releases/${from}`)} && rsync`;
    const list = ['--from0', '--files-from=-', '-s', '--ignore-missing-args', '--copy-links', '--rsh', ssh];
    const { ok, stderr } = await runRsync([...list, inside, `${host}:./`, `${folder}/`], zeroEnded(paths));
    if (!ok) throw refusedThere(place, stderr);
    return folder;
  }

  async rename(name: string, as: string): Promise<void> {
    await this.#checkLock();
    await this.#run(`mv -T ${at(name)} ${at(as)}`);
  }

  async serve(name: string): Promise<void> {
    await this.#checkLock();
    // beside it, since `releases` may lie on another disk, to which `mv` would copy
    const fresh = quoted(`${UNFINISHED}current`);
    await this.#run(`rm -f ${fresh} && ln -s ${at(name)} ${fresh} && mv -fT ${fresh} current`);
  }

  async remove(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    await this.#checkLock();
    const all = names.map(at).join(' ');
    // rsync of a process that was killed may still be writing, until it finds that its folder is gone
    const again = `[ "$tries" -lt ${TRIES} ]; do tries=$((tries + 1)); sleep 1; done`;
    await this.#run(`tries=0; while ! rm -rf ${all} 2>/dev/null && ${again}; rm -rf ${all}`);
  }

  close(): Promise<void> {
    if (this.#fetched !== undefined) rmSync(this.#fetched, { recursive: true, force: true });
    return this.#opened.close();
  }

  async #checkLock(): Promise<void> {
    if ((await this.#run(IS_LOST)) !== '') throw takenOver(this.#opened.place);
  }

  #run(script: string): Promise<string> {
    return this.#opened.shell.run(script);
  }
}

/** A list of paths as rsync reads it. */
function zeroEnded(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

/** The path of an entry of `releases` as a word of the shell. */
function at(name: string): string {
  return quoted(`releases/${name}`);
}

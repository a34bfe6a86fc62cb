/** A folder on a server, by SFTP: small operations on the files below it, and files that are written whole or not at all. */
import type SftpClient from 'ssh2-sftp-client';
import { UsageError } from '../../site/usage-error.ts';

/** What is ours in the folder and no part of the site. Apache keeps names that begin with `.ht` to itself; other servers can't open the folder. */
const OWN = '.htoppnasoc';
/** The folder of what is ours. */
export const OWN_FOLDER = `${OWN}/`;
/** The rights of what is served: named to the server, since else all may write there whatever it takes away by itself. */
const SERVED = { file: 0o644, folder: 0o755 };
/** The rights of what is ours. */
const KEPT = { file: 0o600, folder: 0o700 };

/** The folder that a place leads to. Paths are relative to it, with forward slashes. */
export class RemoteFolder {
  readonly #client: SftpClient;
  readonly #root: string;
  readonly #place: string;
  #count = 0;
  /** Whether the server can rename a file over another; found out at the first. */
  #canReplace = true;

  constructor(client: SftpClient, root: string, place: string) {
    this.#client = client;
    this.#root = root;
    this.#place = place;
  }

  /** What lies in a folder, and when it was last changed, in ms of the server's clock; undefined when there is no such folder. */
  list(path = ''): Promise<{ name: string; changed: number }[] | undefined> {
    return this.#do(async () => {
      if ((await this.#client.exists(this.#at(path))) !== 'd' && !(await this.#isFolder(path))) return undefined;
      const entries = await this.#client.list(this.#at(path));
      return entries.map(({ name, modifyTime }) => ({ name, changed: modifyTime }));
    });
  }

  /** The text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined> {
    return this.#do(async () => {
      if (!(await this.#client.exists(this.#at(path)))) return undefined;
      const bytes = await this.#client.get(this.#at(path));
      return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : String(bytes);
    });
  }

  /** Writes a file, of bytes or of a file on this machine: beside the site first, then renamed over what is there. */
  write(path: string, content: Buffer | string): Promise<void> {
    return this.#do(async () => {
      this.#count += 1;
      const unfinished = this.#at(`${OWN_FOLDER}.ht-${process.pid}-${this.#count}`);
      await this.#client.put(content, unfinished, { writeStreamOptions: { mode: modeOf(path) } });
      await this.#replace(unfinished, this.#at(path));
    });
  }

  /** Writes a file that must not be there; false when it is. */
  create(path: string, text: string): Promise<boolean> {
    // «x»: the server refuses when the file is there, so that one of two gets it
    return this.#do(async () => {
      if (await this.#stream(path, text, 'wx')) return true;
      if (await this.#client.exists(this.#at(path))) return false;
      throw new Error(`${path} can’t be made`);
    });
  }

  /** Writes the same text again into a file, so that it is of now; false when the file is not there. */
  renew(path: string, text: string): Promise<boolean> {
    return this.#do(async () => {
      if (await this.#stream(path, text, 'r+')) return true;
      return (await this.#client.exists(this.#at(path))) !== false;
    });
  }

  /** Removes a file, if it is there. */
  remove(path: string): Promise<void> {
    return this.#do(async () => void (await this.#client.delete(this.#at(path), true)));
  }

  /** Makes a folder, if it is not there; the one that it lies in must be. */
  makeFolder(path: string): Promise<void> {
    return this.#do(async () => {
      if (await this.#client.exists(this.#at(path))) return;
      await this.#client.mkdir(this.#at(path));
      await this.#allow(path, SERVED.folder);
    });
  }

  /** Makes the folder of what is ours, which only the account itself can open. */
  async makeOwnFolder(): Promise<void> {
    await this.makeFolder(OWN_FOLDER);
    await this.#allow(OWN_FOLDER, KEPT.folder);
  }

  /** Removes a folder when it is empty. */
  async removeEmpty(path: string): Promise<void> {
    // whatever else lies in it is not ours
    await this.#client.rmdir(this.#at(path)).catch(() => {});
  }

  /** Ends the connection. */
  async end(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  /** Whether a file could be opened with the flags of open(2), and the text written. */
  #stream(path: string, text: string, flags: string): Promise<boolean> {
    const stream = this.#client.createWriteStream(this.#at(path), { flags: flags as never, mode: modeOf(path) });
    const isWritten = new Promise<boolean>((resolve) => {
      stream.on('error', () => resolve(false));
      stream.on('close', () => resolve(true));
    });
    stream.end(text);
    return isWritten;
  }

  async #allow(path: string, mode: number): Promise<void> {
    // a server that knows no rights has none to change
    await this.#client.chmod(this.#at(path), mode).catch(() => {});
  }

  async #replace(from: string, to: string): Promise<void> {
    if (this.#canReplace) {
      try {
        await this.#client.posixRename(from, to);
        return;
      } catch (cause) {
        if (!/not support|unsupported|bad message|permission denied/i.test(String(cause))) throw cause;
        this.#canReplace = false;
      }
    }
    await this.#client.delete(to, true);
    await this.#client.rename(from, to);
  }

  /** Whether a path leads to a folder, by a link too: hosts have `public_html` as one. */
  async #isFolder(path: string): Promise<boolean> {
    return this.#client.stat(this.#at(path)).then(
      ({ isDirectory }) => isDirectory,
      () => false,
    );
  }

  #at(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`.replace(/\/$/, '');
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      const says = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(
        `${this.#place} svarar: ${says} – en mapp att skriva i och plats på disken väntades – rätta det och publicera igen. Det som avbröts blir då färdigt.`,
        { cause },
      );
    }
  }
}

function modeOf(path: string): number {
  return (path.startsWith(OWN_FOLDER) ? KEPT : SERVED).file;
}

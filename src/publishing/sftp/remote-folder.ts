/** A folder on a server, by SFTP: small operations on the files below it, and files that are written whole or not at all. */
import type SftpClient from 'ssh2-sftp-client';
import { UsageError } from '../../site/usage-error.ts';

/** What is ours in the folder and no part of the site. Apache keeps names that begin with `.ht` to itself; other servers can't open the folder. */
const OWN = '.htoppnasoc';
/** The folder of what is ours. */
export const OWN_FOLDER = `${OWN}/`;

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
  async read(path: string): Promise<string | undefined> {
    return (await this.bytes(path))?.toString('utf8');
  }

  /** The bytes of a file; undefined when there is none. */
  bytes(path: string): Promise<Buffer | undefined> {
    return this.#do(async () => {
      if (!(await this.#client.exists(this.#at(path)))) return undefined;
      const bytes = await this.#client.get(this.#at(path));
      return Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes));
    });
  }

  /** Writes a file, of bytes or of a file on this machine: beside the site first, then renamed over what is there. */
  write(path: string, content: Buffer | string): Promise<void> {
    return this.#do(async () => {
      this.#count += 1;
      const unfinished = this.#at(`${OWN_FOLDER}.ht-${process.pid}-${this.#count}`);
      await this.#client.put(content, unfinished);
      await this.#replace(unfinished, this.#at(path));
    });
  }

  /** Writes a file that must not be there; false when it is. */
  create(path: string, text: string): Promise<boolean> {
    return this.#do(async () => {
      // «x»: the server refuses when the file is there, so that one of two gets it
      const stream = this.#client.createWriteStream(this.#at(path), { flags: 'wx' as never });
      const isMade = new Promise<boolean>((resolve) => {
        stream.on('error', () => resolve(false));
        stream.on('close', () => resolve(true));
      });
      stream.end(text);
      if (await isMade) return true;
      if (await this.#client.exists(this.#at(path))) return false;
      throw new Error(`${path} can’t be made`);
    });
  }

  /** Removes a file, if it is there. */
  remove(path: string): Promise<void> {
    return this.#do(async () => void (await this.#client.delete(this.#at(path), true)));
  }

  /** Makes a folder, if it is not there; the one that it lies in must be. */
  makeFolder(path: string): Promise<void> {
    return this.#do(async () => {
      if (!(await this.#client.exists(this.#at(path)))) await this.#client.mkdir(this.#at(path));
    });
  }

  /** Makes the folder of what is ours, which only the account itself can open. */
  async makeOwnFolder(): Promise<void> {
    await this.makeFolder(OWN_FOLDER);
    // a server that knows no rights has none to change
    await this.#client.chmod(this.#at(OWN_FOLDER), 0o700).catch(() => {});
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

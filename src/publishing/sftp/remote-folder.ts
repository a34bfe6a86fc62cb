/** A folder on a server, by SFTP: small operations on the files below it. A file that is written is never there in part. */
import type SftpClient from 'ssh2-sftp-client';
import { UsageError } from '../../site/usage-error.ts';
import { sha256 } from '../manifest.ts';
import { modeOf, OWN, OWN_FOLDER, SERVED } from './rights.ts';
import { Replacing, writeOver } from './write-files.ts';

/** The folder that a place leads to. Paths are relative to it, with forward slashes. */
export class RemoteFolder {
  readonly #client: SftpClient;
  readonly #replacing: Replacing;
  readonly #root: string;
  readonly #place: string;
  #count = 0;

  constructor(client: SftpClient, root: string, place: string) {
    this.#client = client;
    this.#replacing = new Replacing(client);
    this.#root = root;
    this.#place = place;
  }

  /** What lies in a folder, its size in bytes, and when it was last changed, in ms of the server's clock; undefined when there is no such folder. */
  list(path = ''): Promise<{ name: string; size: number; changed: number }[] | undefined> {
    return this.#do(async () => {
      if ((await this.#client.exists(this.#at(path))) !== 'd' && !(await this.#isFolder(path))) return undefined;
      const entries = await this.#client.list(this.#at(path));
      return entries.map(({ name, size, modifyTime }) => ({ name, size, changed: modifyTime }));
    });
  }

  /** The text of a file; undefined when there is none. */
  async read(path: string): Promise<string | undefined> {
    return (await this.bytes(path))?.toString('utf8');
  }

  /** The bytes of a file; undefined when there is none. */
  bytes(path: string): Promise<Buffer | undefined> {
    return this.#do(async () => {
      for (;;) {
        const place = await this.#placeOf(path);
        if (place === undefined) return undefined;
        try {
          const bytes = await this.#client.get(place);
          return Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes));
        } catch (cause) {
          // somebody else has removed it, or put it aside, since it was seen
          if (await this.#client.exists(place)) throw cause;
        }
      }
    });
  }

  /** Writes a file, of bytes or of a file on this machine: beside the site first, then renamed over what is there. */
  write(path: string, content: Buffer | string): Promise<void> {
    return this.#do(async () => {
      this.#count += 1;
      const unfinished = this.#at(`${OWN_FOLDER}.ht-${process.pid}-${this.#count}`);
      await this.#client.put(content, unfinished, { writeStreamOptions: { mode: modeOf(path) } });
      await this.#replacing.replace(unfinished, this.#at(path), this.#aside(path));
    });
  }

  /** Writes a file that must not be there; false when it is. */
  create(path: string, text: string): Promise<boolean> {
    // «x»: the server refuses when the file is there, so that one of two gets it
    return this.#do(async () => {
      if (await this.#over(path, text, 'wx')) return true;
      if (await this.#client.exists(this.#at(path))) return false;
      throw new Error(`${path} can’t be made`);
    });
  }

  /** Writes the same text again into a file, so that it is of now; false when the file is not there. */
  renew(path: string, text: string): Promise<boolean> {
    return this.#do(async () => {
      if (await this.#over(path, text, 'r+')) return true;
      return (await this.#client.exists(this.#at(path))) !== false;
    });
  }

  /** Removes a file, if it is there. */
  remove(path: string): Promise<void> {
    return this.#do(async () => {
      // first what is aside: it would else be read in its place
      await this.#client.delete(this.#aside(path), true);
      await this.#client.delete(this.#at(path), true);
    });
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
    await this.#allow(OWN_FOLDER, OWN.folder);
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

  async #allow(path: string, mode: number): Promise<void> {
    // a server that knows no rights has none to change
    await this.#client.chmod(this.#at(path), mode).catch(() => {});
  }

  /** Whether a path leads to a folder, by a link too: hosts have `public_html` as one. */
  async #isFolder(path: string): Promise<boolean> {
    return this.#client.stat(this.#at(path)).then(
      ({ isDirectory }) => isDirectory,
      () => false,
    );
  }

  #over(path: string, text: string, flags: string): Promise<boolean> {
    return writeOver(this.#client, this.#at(path), text, { flags, mode: modeOf(path) });
  }

  /** Where the file of a path is now; undefined when there is none. */
  async #placeOf(path: string): Promise<string | undefined> {
    const places = [this.#at(path), this.#aside(path)];
    const isThere = await Promise.all(places.map((place) => this.#client.exists(place)));
    return places.find((_, nth) => isThere[nth]);
  }

  /** Where the file of a path is while another takes its place. */
  #aside(path: string): string {
    return this.#at(`${OWN_FOLDER}.htold-${sha256(path).slice(0, 16)}`);
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

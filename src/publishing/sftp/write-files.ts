/** How files on a server get in the place of others, and are written where they are. */
import type SftpClient from 'ssh2-sftp-client';

/** Puts files in the place of others: at once where the server can, else while the other is put aside. */
export class Replacing {
  readonly #client: SftpClient;
  /** Whether the server can rename a file over another; found out at the first. */
  #canReplace = true;

  constructor(client: SftpClient) {
    this.#client = client;
  }

  /** Renames `from` to `to`. Whenever the connection ends, what was at `to` is still there or, when nothing is, at `aside`. */
  async replace(from: string, to: string, aside: string): Promise<void> {
    if (this.#canReplace) {
      try {
        await this.#client.posixRename(from, to);
        return;
      } catch (cause) {
        if (!/not support|unsupported|bad message|permission denied/i.test(String(cause))) throw cause;
        this.#canReplace = false;
      }
    }
    if (await this.#client.exists(to)) {
      await this.#client.delete(aside, true);
      await this.#client.rename(to, aside);
    }
    await this.#client.rename(from, to);
    await this.#client.delete(aside, true);
  }
}

/** Writes a text into the file at a path, opened with the flags of open(2). False when it could not be opened so, or written. */
export function writeOver(
  client: SftpClient,
  path: string,
  text: string,
  { flags, mode }: { flags: string; mode: number },
): Promise<boolean> {
  const stream = client.createWriteStream(path, { flags: flags as never, mode });
  const isWritten = new Promise<boolean>((resolve) => {
    stream.on('error', () => resolve(false));
    stream.on('close', () => resolve(true));
  });
  stream.end(text);
  return isWritten;
}

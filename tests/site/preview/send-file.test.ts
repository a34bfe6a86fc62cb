/** The files of the disk that a preview sends. */
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sendFile } from '../../../src/site/preview/send-file.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const OPEN = '/proc/self/fd';

/** How often this process has a file open. */
function timesOpen(path: string): number {
  return readdirSync(OPEN).filter((fd) => existsSync(join(OPEN, fd)) && readlinkSync(join(OPEN, fd)) === path).length;
}

test.skipIf(!existsSync(OPEN))('a file is closed when the browser goes away in the middle of it', async () => {
  const film = join(temporaryFolder(), 'film.mp4');
  writeFileSync(film, Buffer.alloc(32 * 1024 * 1024));
  const server = createServer((request, response) => sendFile(film, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const asked = get({ port, host: '127.0.0.1' }, (answer) => {
      expect(timesOpen(film)).toBe(1);
      answer.destroy();
      resolve();
    });
    asked.on('error', () => {});
  });
  await expect.poll(() => timesOpen(film)).toBe(0);
  server.close();
});

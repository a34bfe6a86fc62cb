/**
 * A process that asks for a page and then for all files that it names, again and again, until it is told to stop. When it
 * is asked for the next view, it tells when a page that it asked for after that has been read with all that it names.
 */
import { Agent, get } from 'node:http';
import { sha256 } from '../../src/publishing/manifest.ts';
import type { Read } from './reader.ts';
import { readStart } from './small-site.ts';

/** Reads until it is told to stop. */
async function readOn(port: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  const read: Read = { views: 0, numbers: [], misses: [] };
  let waiting: 'next' | 'now' | undefined;
  let stopped = false;
  process.on('message', (question) => {
    if (question === 'stop') stopped = true;
    else waiting = 'next';
  });
  const ask = (path: string): Promise<{ status: number; bytes: Buffer }> =>
    new Promise((resolve, reject) => {
      const request = get({ agent, port, host: '127.0.0.1', path }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
        response.on('error', reject);
      });
      request.on('error', reject);
    });
  while (!stopped) {
    if (waiting === 'next') waiting = 'now';
    const page = await ask('/');
    const { number, names } = readStart(page.bytes.toString());
    if (page.status !== 200 || names.length === 0) read.misses.push(`/: ${page.status}`);
    if (!read.numbers.includes(number)) read.numbers.push(number);
    const answers = await Promise.all(names.map(({ path }) => ask(path)));
    answers.forEach(({ status, bytes }, n) => {
      const name = names[n];
      if (status !== 200 || sha256(bytes) !== name?.sum) read.misses.push(`${name?.path} of ${number}: ${status}`);
    });
    read.views += 1;
    if (waiting === 'now') {
      waiting = undefined;
      process.send?.('read');
    }
  }
  agent.destroy();
  process.send?.(read);
}

await readOn(Number(process.argv[2]));
process.disconnect();

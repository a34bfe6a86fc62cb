/** Asks a web server for one address: what it answers, with a checksum of its bytes, and where it leads. */
import { createHash } from 'node:crypto';

/** How long to wait for a whole answer, in ms. */
const PATIENCE = 30_000;
/** How many redirects are followed. */
const MOST_REDIRECTS = 5;
/** How often is asked again when a connection fails. */
const TRIES = 3;

/** What an address leads to. */
export interface Served {
  status: number;
  /** The address that answered last. */
  at: string;
  isRedirected: boolean;
  sha256: string;
}

/** What is served at an address, after redirects; at most `most` bytes of it are read. Rejects when the server can't be reached. */
export async function fetchFile(address: string, most: number): Promise<Served> {
  let url = address;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await tried(url);
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location !== null && redirects < MOST_REDIRECTS) {
      await answer.body?.cancel();
      url = new URL(location, url).href;
      continue;
    }
    return { status: answer.status, at: url, isRedirected: redirects > 0, sha256: await sumOf(answer, most) };
  }
}

async function tried(url: string): Promise<Response> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    } catch (cause) {
      if (left <= 1) throw cause;
    }
  }
}

/** The checksum of an answer; of one that is longer than it should be, only the beginning is read. */
async function sumOf({ body }: Response, most: number): Promise<string> {
  const sum = createHash('sha256');
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    sum.update(read.value);
    length += read.value.length;
    if (length > most) await reader?.cancel();
  }
  return sum.digest('hex');
}

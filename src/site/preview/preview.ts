/**
 * The preview: shows the site of a content folder, and what is saved there as soon as it is saved. An archive with errors
 * leaves the last site without.
 */
import { createServer } from 'node:http';
import { causeAmong, codeOf } from '../../domain/disk-errors.ts';
import { formatProblem } from '../../domain/problem.ts';
import type { BuildOptions } from '../build.ts';
import { LOOPBACK } from '../hosts/allowed-host.ts';
import { restore } from '../leftovers.ts';
import { readPublished } from '../published/published-record.ts';
import { UsageError } from '../usage-error.ts';
import { previewAnswers } from './answers.ts';
import { listen } from './listen.ts';
import { Reloads } from './reloads.ts';
import { SavedContent } from './saved-content.ts';
import { watchFolder } from './watch-folder.ts';

/** How long nothing more must be saved before the content is read, in ms: editors write in several steps. */
const STABLE = 30;
/** How often, and how long after, the content is read again when a file was gone as soon as it had been listed. */
const ATTEMPTS = 5;
const NEXT_ATTEMPT = 100;

/** What is shown, and where. */
export interface PreviewOptions extends Pick<BuildOptions, 'content' | 'output' | 'today' | 'cache'> {
  port?: number | undefined;
  host?: string | undefined;
}

/** A running preview. */
export interface Preview {
  /** The address of the site, which ends with the path that it lies under. */
  readonly url: string;
  /** Whether the search index is that of what was saved last. */
  readonly isSearchReady: boolean;
  close(): Promise<void>;
}

/**
 * Shows a content folder to `host` (this machine alone by default) until closed; `print` is called with what there is to
 * tell. All that is saved is compared with the addresses of the site in the folder `output`, as it is at the start: what is
 * saved half-written has not been published. Rejects with a {@link UsageError} when its record of addresses can't be read,
 * or nothing be served on that host and port.
 */
export async function preview(
  { host = LOOPBACK, port, content, output, today, cache }: PreviewOptions,
  print: (text: string) => void,
): Promise<Preview> {
  const reloads = new Reloads();
  for (const problem of restore(output)) print(formatProblem(problem));
  const before = await readPublished(output);
  const saved = new SavedContent({ content, output, today, cache, before, print }, reloads);
  const server = createServer(previewAnswers(saved, reloads, host));
  server.on('clientError', (_, socket) => socket.destroy());
  const origin = await listen(server, host, port);
  const read = oneAtATime(() => readWhole(saved));
  let timer: NodeJS.Timeout | undefined;
  const watched = await watchFolder(
    content,
    () => {
      clearTimeout(timer);
      timer = setTimeout(read, STABLE);
    },
    (cause) => saved.fail(cause),
  );
  // what is saved while it is read is seen, and read afterwards
  await read();
  const url = (): string => origin + (saved.site?.at.encoded ?? '/');
  print(`Öppna ${url()} i webbläsaren. Det du sparar i ${content} visas där. Avsluta med Ctrl+C.`);
  return {
    get url() {
      return url();
    },
    get isSearchReady() {
      return saved.isSearchReady;
    },
    async close() {
      clearTimeout(timer);
      await watched.close();
      await saved.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Reads the content; what can't be read is told, and must not end the server. */
async function readWhole(saved: SavedContent, attempt = 1): Promise<void> {
  try {
    await saved.read();
  } catch (cause) {
    if (causeAmong(cause, isGone) && attempt < ATTEMPTS) {
      await new Promise((resolve) => setTimeout(resolve, NEXT_ATTEMPT));
      return readWhole(saved, attempt + 1);
    }
    saved.fail(cause);
  }
}

function isGone(cause: Error): boolean {
  return codeOf(cause) === 'ENOENT';
}

/** A function that runs work; calls while it runs start it once more when it has finished. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async function run() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await work();
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      await run();
    }
  };
}

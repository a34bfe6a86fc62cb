/** The development server: builds, serves, and builds again when the content changes. A failed build leaves the last published one. */
import DevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { visible } from '../domain/visible.ts';
import { type BuildOptions, type BuildResult, build } from './build.ts';
import { checkOutput } from './output-folder.ts';
import { readPublished } from './published-record.ts';
import { reportBuild } from './report.ts';
import { UsageError } from './usage-error.ts';

/** How long files must be unchanged before a build, in ms: editors write in several steps. */
const STABLE = 60;

/** A running server and its address. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Builds, serves and watches until closed; `print` is called with the report of each build. Rejects with a
 * {@link UsageError} when the output folder can't be replaced, or its record of addresses not be read, at the start.
 */
export async function serve(
  given: BuildOptions & { port: number },
  print: (text: string) => void,
): Promise<RunningServer> {
  checkOutput(given.output, given.content);
  // All builds compare with what was there at the start: what is saved half-written has not been published.
  const options = { ...given, before: await readPublished(given.output) };
  const first = await buildAndReport(options, print);
  const server = DevServer.getServer('oppnasoc', options.output, {
    port: options.port,
    pathPrefix: first?.pathPrefix ?? '/',
    domDiff: false,
    logger: { info() {}, log() {}, error: print },
  });
  server.serve(options.port);
  await server.ready();
  const url = server.getServerUrl('localhost', '/');
  const rebuild = oneAtATime(async () => {
    const result = await buildAndReport(options, print);
    if (result?.published) server.reload({});
  });
  const watcher = watch(options.content, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STABLE, pollInterval: 20 },
  }).on('all', rebuild);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  print(`Öppna ${url} i webbläsaren. Sidorna byggs om när du sparar i ${options.content}. Avsluta med Ctrl+C.`);
  return {
    url,
    async close() {
      await watcher.close();
      await server.close();
    },
  };
}

/** Builds and prints the report, or the error of a build that throws, which must not end the server; then it returns undefined. */
async function buildAndReport(options: BuildOptions, print: (text: string) => void): Promise<BuildResult | undefined> {
  try {
    const result = await build(options);
    print(reportBuild(result, options.output));
    return result;
  } catch (cause) {
    if (cause instanceof UsageError) print(visible(cause.message));
    else print(cause instanceof Error ? `${cause.stack}\n${String(cause.cause ?? '')}` : String(cause));
    return undefined;
  }
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

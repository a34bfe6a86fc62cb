/** The site while one writes: built, served, and built again when the content changes. A failed build leaves the last good one. */
import DevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { type BuildOptions, type BuildResult, build } from './build.ts';
import { checkOutput } from './output-folder.ts';
import { reportBuild } from './report.ts';
import { UsageError } from './usage-error.ts';

/** How long files must have been still before a build, in milliseconds: editors write in several steps. */
const STILL = 60;

/** A running server. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Builds, serves and watches until closed; `say` is given what each build had to say. Throws a {@link UsageError} when
 * the output folder can't be replaced at the start.
 */
export async function serve(options: BuildOptions & { port: number }, say: (text: string) => void): Promise<Served> {
  checkOutput(options.output, options.content);
  const first = await buildAndSay(options, say);
  const server = DevServer.getServer('oppnasoc', options.output, {
    port: options.port,
    pathPrefix: first?.pathPrefix ?? '/',
    domDiff: false,
    logger: { info() {}, log() {}, error: say },
  });
  server.serve(options.port);
  await server.ready();
  const url = server.getServerUrl('localhost', '/');
  const rebuild = oneAtATime(async () => {
    const result = await buildAndSay(options, say);
    if (result?.published) server.reload({});
  });
  const watcher = watch(options.content, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STILL, pollInterval: 20 },
  }).on('all', rebuild);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  say(`Öppna ${url} i webbläsaren. Sidorna byggs om när du sparar i ${options.content}. Avsluta med Ctrl+C.`);
  return {
    url,
    async close() {
      await watcher.close();
      await server.close();
    },
  };
}

/** Neither an output folder that somebody has taken into use nor a fault of ours ends the server: both are said. */
async function buildAndSay(options: BuildOptions, say: (text: string) => void): Promise<BuildResult | undefined> {
  try {
    const result = await build(options);
    say(reportBuild(result, options.output));
    return result;
  } catch (cause) {
    if (cause instanceof UsageError) say(cause.message);
    else say(cause instanceof Error ? `${cause.stack}\n${String(cause.cause ?? '')}` : String(cause));
    return undefined;
  }
}

/** Runs work again after it was asked for while running, once, however often it was asked. */
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

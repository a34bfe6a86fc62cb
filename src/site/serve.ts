/** The development server: builds, serves, and builds again when the content changes. A failed build leaves the last published one. */
import { watch } from 'chokidar';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { visible } from '../domain/visible.ts';
import { type BuildOptions, type BuildResult, build } from './build.ts';
import { listen } from './dev-server.ts';
import { LOOPBACK } from './hosts/allowed-host.ts';
import { devAnswers } from './hosts/dev-answers.ts';
import { sitePathOf } from './hosts/site-path.ts';
import { checkOutput } from './output-folder.ts';
import { problemsInBrowser } from './problems-in-browser.ts';
import { readPublished } from './published-record.ts';
import { reportBuild } from './report.ts';
import { UsageError } from './usage-error.ts';

/** How long files must be unchanged before a build, in ms: editors write in several steps. */
const STABLE = 60;
/** How a build with errors ends: it is only looked at here. */
const NOT_UPDATED = 'Sidorna är inte uppdaterade. Rätta felen ovan och spara; till dess visas de som de var.';

/** A running server and its address. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Builds, serves to `host` (this machine alone by default) and watches until closed; `print` is called with the report of
 * each build. Rejects with a {@link UsageError} when the output folder can't be replaced, its record of addresses not be
 * read, or nothing be served on that host and port, at the start.
 */
export async function serve(
  { host = LOOPBACK, port, ...given }: BuildOptions & { port?: number | undefined; host?: string | undefined },
  print: (text: string) => void,
): Promise<RunningServer> {
  checkOutput(given.output, given.content);
  // All builds compare with what was there at the start: what is saved half-written has not been published.
  const options = { ...given, before: await readPublished(given.output) };
  let pathPrefix = '/';
  const inBrowser = problemsInBrowser(() => pathPrefix);
  let before: readonly Problem[] | undefined;
  const buildOnce = async (): Promise<BuildResult | undefined> => {
    const result = await buildAndReport(options, print, before);
    if (!result) return undefined;
    before = result.problems;
    inBrowser.show(result.published ? [] : result.problems.filter((problem) => hasErrors([problem])));
    return result;
  };
  const first = await buildOnce();
  pathPrefix = first?.pathPrefix ?? '/';
  const site = { folder: options.output, at: sitePathOf(new URL(pathPrefix, 'http://localhost').href) };
  const { server, url } = await listen(options.output, {
    host,
    port,
    pathPrefix,
    middleware: [devAnswers(site, host, print), inBrowser.middleware],
    logger: { info() {}, log() {}, error: print },
  });
  const rebuild = oneAtATime(async () => {
    // a page that is open is loaded again, with the errors if there are any
    if (await buildOnce()) server.reload({});
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

/**
 * Builds and prints the report, of warnings only those that were not there `before`; or the error of a build that
 * throws, which must not end the server; then it returns undefined.
 */
async function buildAndReport(
  options: BuildOptions,
  print: (text: string) => void,
  before: readonly Problem[] | undefined,
): Promise<BuildResult | undefined> {
  try {
    const result = await build(options);
    print(reportBuild(result, options.output, { before, failed: NOT_UPDATED }));
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

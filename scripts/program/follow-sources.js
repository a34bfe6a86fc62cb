/** Runs a program of long life, and starts it anew when a source has changed: templates and styles are parts of it. */
import { spawn } from 'node:child_process';
import { watch } from 'chokidar';

/** How long nothing more must change before the program is built, in ms. */
const STABLE = 100;

/**
 * Starts the program, and ends as it does. A build that fails is told, and leaves the program that runs.
 * @param {{ sources: string[], build: () => Promise<void>, command: string[] }} options `command` is what Node runs
 */
export function runFollowingSources({ sources, build, command }) {
  let isToStartAnew = false;
  const start = () => {
    const started = spawn(process.execPath, command, { stdio: 'inherit' });
    started.on('exit', (code) => {
      if (!isToStartAnew) process.exit(code ?? 0);
      isToStartAnew = false;
      program = start();
    });
    return started;
  };
  let program = start();
  const buildAnew = async () => {
    try {
      await build();
    } catch (cause) {
      console.error(String(cause));
      return;
    }
    isToStartAnew = true;
    program.kill();
  };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watch(sources, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(buildAnew, STABLE);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => program.kill(signal));
}

/**
 * Says when something in a folder has changed. Of several changes of a file within 50 ms chokidar tells the first alone, and a
 * save that is not told is never shown: so what the system tells is listened to as well, and a state of a file is told once.
 */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { watch } from 'chokidar';

/** A folder that is watched. */
export interface WatchedFolder {
  close(): Promise<void>;
}

/**
 * Watches a folder, but for names that begin with a dot, and calls `changed` at each change in it; `fail` with what prevents
 * that it is watched. Resolves when no later change is missed.
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  fail: (cause: unknown) => void,
): Promise<WatchedFolder> {
  const states = new Map<string, string>();
  const isHidden = (path: string): boolean => path !== folder && basename(path).startsWith('.');
  const look = (path: string): void => {
    const state = stateOf(path);
    if (isHidden(path) || states.get(path) === state) return;
    states.set(path, state);
    changed();
  };
  const watcher = watch(folder, { ignoreInitial: true, ignored: isHidden });
  watcher.on('all', (_, path) => look(path));
  watcher.on('raw', (_, name, details) => {
    // a file is watched by itself and in its folder
    const { watchedPath } = details as { watchedPath: string };
    if (name) look(basename(watchedPath) === name ? watchedPath : join(watchedPath, name));
  });
  watcher.on('error', fail);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}

/** A text that is another when a file has been written, or is another file. */
function stateOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : 'gone';
}

/** The output folder is replaced whole, so it may neither hold, nor lie within, nor be what is not ours. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Throws when building into `output` would delete something other than a site. */
export function checkOutput(output: string, content: string): void {
  const target = resolve(output);
  const kept = [process.cwd(), homedir(), resolve(content)];
  const replaced =
    kept.find((folder) => isWithin(folder, target)) ?? (isWithin(target, resolve(content)) ? target : undefined);
  if (replaced !== undefined) {
    throw new UsageError(
      `--output ${output} skulle ersätta ${replaced} – mappen byts ut i sin helhet – välj en annan mapp.`,
    );
  }
  if (!mayBeReplaced(target)) {
    throw new UsageError(
      `--output ${output} innehåller annat än en webbplats – mappen byts ut i sin helhet – välj en tom mapp, eller en ny.`,
    );
  }
}

/** An empty folder, or one with a page at its top, as every site has. */
function mayBeReplaced(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder);
  return (
    entries.length === 0 ||
    entries.some((name) => name.endsWith('.html')) ||
    existsSync(join(folder, 'data/archive.json'))
  );
}

/** Whether a path is that of a folder or of something below it. */
function isWithin(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..';
}

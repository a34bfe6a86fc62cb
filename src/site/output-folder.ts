/** The output folder is replaced whole, so it may neither hold, nor lie within, nor be what is not ours. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diskReason } from '../domain/disk-errors.ts';
import { comparePlain } from '../domain/order.ts';
import { firstInSwedish } from '../swedish/collation.ts';
import type { SiteFile } from './site-file.ts';
import { UsageError } from './usage-error.ts';

/** The file that marks a folder as a site made here, which the next build may replace. */
export const MARKER = {
  path: '.oppnasoc-site',
  content: '{"generator":"oppnasoc","format":1}\n',
} as const satisfies SiteFile;
/** How many names of a folder a message lists. */
const MOST_NAMES = 3;

/** Throws a {@link UsageError} when building into `output` would delete something other than a site made here. */
export function checkOutput(output: string, content: string): void {
  const target = realPath(output);
  const source = realPath(content);
  const kept = [realPath(process.cwd()), realPath(homedir()), source];
  const replaced = kept.find((folder) => isWithin(folder, target)) ?? (isWithin(target, source) ? target : undefined);
  if (replaced !== undefined) {
    throw new UsageError(
      `--output ${output} skulle ersätta ${replaced} – mappen byts ut i sin helhet – välj en annan mapp.`,
    );
  }
  checkTarget(output, target);
}

/** Throws a {@link UsageError} when `target`, which `output` leads to, is neither new, empty nor a site made here. */
export function checkTarget(output: string, target: string): void {
  try {
    checkWhatIsThere(output, target);
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    throw new UsageError(
      `--output ${output} går inte att läsa: ${reason} – en mapp som du får läsa och skriva i väntades – ge ditt konto rätt till den, eller välj en annan.`,
    );
  }
}

function checkWhatIsThere(output: string, target: string): void {
  const there = nearestExisting(target);
  if (!statSync(there).isDirectory())
    throw new UsageError(`--output ${output} leder till filen ${there} – en mapp väntades – välj en annan.`);
  if (there === target) checkReplaceable(output, target);
  else if (isLink(target))
    throw new UsageError(`--output ${output} är en länk till något som inte finns – en mapp väntades – välj en annan.`);
}

function checkReplaceable(output: string, folder: string): void {
  const names = readdirSync(folder).sort(comparePlain);
  if (names.length === 0 || isMarked(folder)) return;
  throw new UsageError(
    `--output ${output} innehåller ${listed(names)} – mappen byts ut i sin helhet, så en ny mapp, en tom eller en ` +
      `webbplats som är byggd här (med filen ${MARKER.path}) väntades – välj en ny eller tom mapp. ` +
      'Är det en webbplats som en äldre version har byggt? Ta då själv bort mappen och bygg igen.',
  );
}

/** Whether a folder has our marker: a file of its own, not a link to one, that says what ours says. */
export function isMarked(folder: string): boolean {
  const marker = join(folder, MARKER.path);
  if (!lstatSync(marker, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(marker, 'utf8').trim() === MARKER.content.trim();
}

/** Names of files, «a.txt, b, c och 2 till», on one line whatever a name holds. */
export function listed(names: readonly string[]): string {
  return firstInSwedish(names, MOST_NAMES).replace(/\p{Cc}/gu, '?');
}

/** The one path of a file or folder, links followed and letters as on the disk, also of what is not there yet. */
export function realPath(path: string): string {
  const whole = resolve(path);
  const there = nearestExisting(whole);
  return join(realpathSync.native(there), relative(there, whole));
}

/** The path itself, or the nearest above it where there is something. */
function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/** Whether a path is that of a link, wherever that leads. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a path is that of a folder or of something below it. */
function isWithin(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..';
}

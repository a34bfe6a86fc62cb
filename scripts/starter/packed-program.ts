/** The program as a package of its own, which an archive can be built with wherever it is moved, without any registry. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { UsageError } from '../../src/site/usage-error.ts';
import { programFolder } from './program-folder.ts';

/** Packs this program into a folder. Returns the name of the file. Throws a {@link UsageError} when npm can't be run. */
export function packProgram(folder: string): string {
  const args = [
    'pack',
    programFolder(),
    '--pack-destination',
    folder,
    '--ignore-scripts',
    '--json',
    '--loglevel=error',
  ];
  let packed: string;
  try {
    packed = runNpm(args);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new UsageError(
      `npm går inte att köra${code} – det väntades för att lägga programmet i mappen – installera npm, eller säg med --program varifrån det ska hämtas.`,
    );
  }
  const [{ filename }] = JSON.parse(packed);
  return filename;
}

function runNpm(args: readonly string[]): string {
  const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const npm = process.env['npm_execpath'];
  // a script of npm knows where npm is; it may be a script that Windows can't run by itself
  if (npm?.endsWith('.js')) return execFileSync(process.execPath, [npm, ...args], options);
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** A browser for tests and pictures: CHROME_PATH, else one on the machine, else the one that comes with the packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** A program that can be launched, and what must be in its environment. */
export interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

/** Where programs are looked for: `CHROME_PATH` and `PATH` of an environment, and whole paths. */
interface Machine {
  env: Record<string, string | undefined>;
  paths: readonly string[];
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PATHS = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)),
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // a process for each visit, and one more for its first address, are half of what a short visit costs
  '--renderer-process-limit=1',
];
/** The version is in the name, so that another one is unpacked anew. */
const UNPACKED = resolve(import.meta.dirname, '../node_modules/.cache/chromium-143');

/** Starts a browser without a window. */
export function launchBrowser({ path, env }: FoundBrowser = findBrowser()): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: ARGUMENTS,
    env: { ...definedOnly(process.env), ...env },
  });
}

/** Finds a browser; throws when `CHROME_PATH` names one that is not there. */
export function findBrowser({ env, paths }: Machine = { env: process.env, paths: PATHS }): FoundBrowser {
  const chosen = env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, where there is no file; correct it`);
  if (chosen) return { path: chosen, env: {} };
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = [...inPath, ...paths].find(isBrowser);
  return installed ? { path: installed, env: {} } : unpackBrowser();
}

/** Some systems have a script by the name that only tells how to install a browser. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /Chrom/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

/** The browser of @sparticuz/chromium with its libraries and fonts, unpacked once, also when several ask at a time. */
function unpackBrowser(): FoundBrowser {
  if (!existsSync(UNPACKED)) {
    mkdirSync(join(UNPACKED, '..'), { recursive: true });
    const staging = mkdtempSync(`${UNPACKED}.`);
    try {
      unpackInto(staging);
      renameSync(staging, UNPACKED);
    } catch (cause) {
      rmSync(staging, { recursive: true, force: true });
      // Someone else may have been quicker.
      if (!existsSync(UNPACKED)) throw new Error('The browser among the packages could not be unpacked', { cause });
    }
  }
  return {
    path: join(UNPACKED, 'chromium'),
    env: { LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'), FONTCONFIG_PATH: join(UNPACKED, 'fonts') },
  };
}

/** The package asks the environment where to unpack, and whether its libraries are needed: so in a process of its own. */
function unpackInto(folder: string): void {
  const packed = require.resolve('@sparticuz/chromium');
  execFileSync(process.execPath, ['-e', `require(${JSON.stringify(packed)}).executablePath()`], {
    env: { PATH: process.env['PATH'], TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  const fonts = join(folder, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replace('/tmp/fonts<', `${join(UNPACKED, 'fonts')}<`));
}

function definedOnly(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * The sources → the program in `dist/`, as it is installed and as the npm scripts run it: bundled with the packages that it
 * uses, which loads in half the time of many small files, and with source maps.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besideProgram, licencesOf } from './licences.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
/** What the built program was made of, and its files. */
const record = join(dist, 'built.json');
/** How long files of former builds stay, in ms: a program that runs meanwhile may still load them. */
const STAYS = 60 * 60 * 1000;
/** What the program is made of: files, and folders with all in them. */
export const SOURCES = ['src', 'templates', 'scripts', 'LICENSE', 'LICENSES', '.eleventy.ts', 'package.json'].map(
  (path) => join(root, path),
);

/** Builds the program anew. Rejects, with esbuild's message, when a source has an error. */
export async function buildProgram() {
  rmSync(dist, { recursive: true, force: true });
  await build(fingerprint());
}

/** Builds the program unless it was made of the sources as they are. */
export async function buildStaleProgram() {
  const now = fingerprint();
  const built = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined;
  if (built?.sources !== now) await build(now);
}

/** @param {string} sources */
async function build(sources) {
  // not needed, and not installed with the program, where it is built already
  const { build: esbuild } = await import('esbuild');
  const { bundleAssets } = await import('../../src/site/bundle-assets.js');
  const { siteLicences } = await import('../../src/site/site-licences.js');
  const { dependencies, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: {
      oppnasoc: 'scripts/bin.ts',
      thread: 'src/reading/pool/thread.ts',
      'watched-thread': 'src/reading/pool/watched-thread.ts',
      'index-thread': 'src/site/preview/index-thread.ts',
      'writing-thread': 'src/site/writing/writing-thread.ts',
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: `node${engines.node.replace(/[^\d.]/g, '')}`,
    sourcemap: true,
    // places are all that they are for, and not the text there
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Packages that read files of their own or start programs stay packages; they are the dependencies, and no others.
    external: Object.keys(dependencies),
    // Some of the bundled packages are CommonJS, and ask for modules of Node with `require`; others import `createRequire` too.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    plugins: [resultOf('bundle-assets', bundleAssets), resultOf('site-licences', siteLicences)],
  });
  for (const texts of ['files', 'repository'])
    cpSync(join(root, 'scripts/starter', texts), join(dist, texts), { recursive: true });
  const licences = [besideProgram(root, Object.keys(dependencies)), licencesOf(root, Object.keys(metafile.inputs))];
  writeFileSync(join(dist, 'LICENCES.txt'), licences.join('\n'));
  const files = Object.keys(metafile.outputs).map((path) => basename(path));
  writeFileSync(record, JSON.stringify({ sources, files }));
  const former = formerFiles(new Set(files));
  for (const path of former.filter((name) => Date.now() - statSync(join(dist, name)).mtimeMs > STAYS))
    rmSync(join(dist, path));
  // what says nothing about the program is not packed
  writeFileSync(join(dist, '.npmignore'), [basename(record), ...former].join('\n'));
}

/**
 * Puts what a function of `src/site/` returns in the place of the module that has it, and what that reads.
 * @param {string} module
 * @param {() => unknown} made
 * @returns {import('esbuild').Plugin}
 */
function resultOf(module, made) {
  const contents = `export const ${made.name} = () => (${JSON.stringify(made())});`;
  const filter = new RegExp(`[\\\\/]site[\\\\/]${module}\\.js$`);
  return { name: module, setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents })) };
}

/**
 * The names of the files that former builds have left.
 * @param {ReadonlySet<string>} files those of this one
 */
function formerFiles(files) {
  return readdirSync(dist).filter((name) => /\.js(?:\.map)?$/.test(name) && !files.has(name));
}

/** A hash of the names, sizes and times of the sources. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const files = statSync(source).isDirectory()
      ? readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name))
      : [source];
    for (const file of files.sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\n${size}\n${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

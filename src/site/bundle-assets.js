/** Bundles the stylesheet and the scripts of the pages with esbuild. The built program holds the result instead of this module (`scripts/program`). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The oldest browsers that the assets support, as esbuild targets. */
const BROWSERS = ['chrome111', 'firefox120', 'safari17'];
const FOLDER = new URL('../../templates/assets/', import.meta.url);

/**
 * The texts of the assets, minified, with all that they import; and the icon in Base64. Throws when esbuild finds an error.
 * @returns {{ style: string, search: string, redirect: string, icon: string }}
 */
export function bundleAssets() {
  return {
    style: bundle('style.css'),
    search: bundle('search/search.client.ts', { format: 'esm' }),
    redirect: bundle('redirect.client.ts', { format: 'iife' }),
    icon: readFileSync(new URL('favicon.ico', FOLDER), 'base64'),
  };
}

/**
 * @param {string} name
 * @param {import('esbuild').BuildOptions} options
 */
function bundle(name, options = {}) {
  const { outputFiles = [] } = buildSync({
    ...options,
    entryPoints: [fileURLToPath(new URL(name, FOLDER))],
    bundle: true,
    write: false,
    minify: true,
    target: BROWSERS,
  });
  return outputFiles.map(({ text }) => text).join('');
}

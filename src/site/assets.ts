/** The stylesheet, the scripts and the icon: bundled, minified, and named by a fingerprint so that browsers may cache them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';
import type { Assets } from '../views/context.ts';
import type { SiteFile } from './site-file.ts';

/** The oldest browsers that the assets support, as esbuild targets. */
const BROWSERS = ['chrome111', 'firefox120', 'safari17'];

/** The paths of the assets for the views, and their files. */
export interface MadeAssets {
  assets: Assets;
  files: SiteFile[];
}

/** All assets of a site. Throws when esbuild finds an error in one of them. */
export function makeAssets(): MadeAssets {
  const style = asset('style', 'css', bundle('style.css'));
  const search = asset('search', 'js', bundle('search/search.client.ts', { format: 'esm' }));
  const redirect = asset('redirect', 'js', bundle('redirect.client.ts', { format: 'iife' }));
  // Browsers request it by this name, without a reference in any page.
  const icon = {
    path: 'favicon.ico',
    content: readFileSync(new URL('../../templates/assets/favicon.ico', import.meta.url)),
  };
  const assets = { style: `/${style.path}`, search: `/${search.path}`, redirect: `/${redirect.path}` };
  return { assets, files: [style, search, redirect, icon] };
}

/** The text of an asset with all that it imports. */
function bundle(name: string, options: BuildOptions = {}): string {
  const entry = fileURLToPath(new URL(`../../templates/assets/${name}`, import.meta.url));
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: BROWSERS,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function asset(name: string, extension: string, content: string): SiteFile {
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${name}.${fingerprint}.${extension}`, content };
}

/** The stylesheet, the icon and the script of the search, made small, with a fingerprint in their names so that browsers may keep them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';
import type { Assets } from '../views/context.ts';
import type { SiteFile } from './site-file.ts';

/** The oldest browsers that the assets are written down to. */
const BROWSERS = ['chrome111', 'firefox120', 'safari17'];

/** The assets' addresses for the views, and their files. */
export interface MadeAssets {
  assets: Assets;
  files: SiteFile[];
}

/** Makes all assets. */
export function makeAssets(): MadeAssets {
  const style = asset('style', 'css', bundle('style.css'));
  const search = asset('search', 'js', bundle('search/search.client.ts', { format: 'esm' }));
  // Browsers ask for it by this name, and no page need tell of it.
  const icon = {
    path: 'favicon.ico',
    content: readFileSync(new URL('../../templates/assets/favicon.ico', import.meta.url)),
  };
  return { assets: { style: `/${style.path}`, search: `/${search.path}` }, files: [style, search, icon] };
}

/** An asset with all that it imports. */
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

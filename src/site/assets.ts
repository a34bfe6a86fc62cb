/** The stylesheet and the script of the search, made small, with a fingerprint in their names so that browsers may keep them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type TransformOptions, transformSync } from 'esbuild';
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
  const style = asset('style', 'css', minify('style.css', { loader: 'css' }));
  const search = asset('search', 'js', minify('search.client.ts', { loader: 'ts', format: 'esm' }));
  return { assets: { style: `/${style.path}`, search: `/${search.path}` }, files: [style, search] };
}

function minify(name: string, options: TransformOptions): string {
  const source = readFileSync(new URL(`../../templates/assets/${name}`, import.meta.url), 'utf8');
  return transformSync(source, { ...options, minify: true, target: BROWSERS }).code;
}

function asset(name: string, extension: string, content: string): SiteFile {
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${name}.${fingerprint}.${extension}`, content };
}

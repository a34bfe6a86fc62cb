/** The stylesheet, the scripts and the icon, named by a fingerprint so that browsers may cache them. */
import { createHash } from 'node:crypto';
import type { Assets } from '../views/context.ts';
import { bundleAssets } from './bundle-assets.js';
import type { SiteFile } from './site-file.ts';

/** The paths of the assets for the views, and their files. */
export interface MadeAssets {
  assets: Assets;
  files: SiteFile[];
}

/** All assets of a site. */
export function makeAssets(): MadeAssets {
  const texts = bundleAssets();
  const style = asset('style', 'css', texts.style);
  const search = asset('search', 'js', texts.search);
  const redirect = asset('redirect', 'js', texts.redirect);
  // Browsers request it by this name, without a reference in any page.
  const icon = { path: 'favicon.ico', content: Buffer.from(texts.icon, 'base64') };
  const assets = { style: `/${style.path}`, search: `/${search.path}`, redirect: `/${redirect.path}` };
  return { assets, files: [style, search, redirect, icon] };
}

function asset(name: string, extension: string, content: string): SiteFile {
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${name}.${fingerprint}.${extension}`, content };
}

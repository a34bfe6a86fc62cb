/** The table of headers that a site is served with, by kinds of paths; paths are relative to the site, without «/» first. */
import { folders } from '../../domain/addresses.ts';
import { INDEX_NAME_LENGTH } from '../../domain/search-folder.ts';
import { PAGE_POLICY } from '../../views/security-policy.ts';
import { contentTypeOf } from './content-types.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** The policy of pages with what only a header can say, and what browsers need to show attachments: sound, film and PDF. */
const HEADER_POLICY = `${PAGE_POLICY}; media-src 'self'; object-src 'self'; frame-ancestors 'none'`;

/** The headers of every file, and of every page that is not found. */
export const EVERYWHERE = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Headers;

/** How long what may be cached: files named by their content for a year, others as long as they are unchanged. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  // what Netlify and Cloudflare Pages send by themselves: there a second value would be added to the first
  other: 'public, max-age=0, must-revalidate',
} as const;

const assets = folders.assets.slice(1);
const indexes = folders.searchIndex.slice(1);

/** The paths of files that are named by their content, as the source of a regular expression for what follows the site's path: JavaScript, PCRE and RE2 read it alike. */
export const HASHED = `(?:${assets}|${indexes}[0-9a-f]{${INDEX_NAME_LENGTH}}/)`;

/** The same paths in the form of `_headers`. */
export const HASHED_GLOBS: readonly string[] = [`${assets}*`, `${indexes}:index/*`];

const hashed = new RegExp(`^${HASHED}`);

/** Whether a file is named by its content, so that it never changes at its path. */
export function isHashed(path: string): boolean {
  return hashed.test(path);
}

/** The headers of a file. */
export function headersOf(path: string): Headers {
  return {
    ...EVERYWHERE,
    'Content-Type': contentTypeOf(path),
    'Cache-Control': isHashed(path) ? CACHE.hashed : CACHE.other,
  };
}

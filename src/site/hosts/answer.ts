/** What a server of this program answers: the same as hosts do by the files for them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, fileOfPage, technicalFiles } from '../../domain/addresses.ts';
import { type Headers, headersOf } from './headers.ts';
import { isForHosts } from './hosting.ts';
import { readGone, readRedirects } from './netlify.ts';
import { encodePath, type SitePath } from './site-path.ts';

/** A site as its server knows it. */
export interface ServedSite {
  /** The path that it lies under. */
  at: SitePath;
  /** Whether it has a file, relative to its root; asked with whatever may stand in a request. */
  has(file: string): boolean;
  /** The present address for an old one; both are encoded, from the root of the host. */
  movedTo(address: string): string | undefined;
  /** Whether what an address led to has been erased; it is encoded, from the root of the host, with «/» at its end. */
  isErased(address: string): boolean;
}

/** A built site in a folder, and the path that it lies under. */
export function siteInFolder(folder: string, at: SitePath): ServedSite {
  return {
    at,
    has: (file) => isFile(join(folder, file)),
    movedTo: (address) => readRedirects(technicalTextIn(folder)).get(address),
    isErased: (address) => readGone(technicalTextIn(folder)).has(address),
  };
}

/** An answer; `file` is relative to the site's folder, absent where there is not even a page to say that nothing is there. */
export type Answer =
  | { status: 301; headers: Headers }
  | { status: 200 | 410; headers: Headers; file: string }
  | { status: 404; headers: Headers; file?: string };

/**
 * The answer to a request for an address, «/arkiv/om/?q=ord», as it stands in the request: anything at all. Without
 * `redirects` old addresses have their own pages, and so has what was erased.
 */
export function answerTo(address: string, site: ServedSite, redirects = true): Answer {
  const [path = '', query] = address.split(/\?(.*)/s, 2);
  const inSite = pathInSite(path, site.at);
  if (inSite === undefined) return notFound(site);
  const moved = redirects && site.movedTo(site.at.encoded + encodePath(inSite));
  if (moved) return { status: 301, headers: { Location: moved + (query ? `?${query}` : '') } };
  const page = `${inSite.replace(/\/$/, '')}/`;
  const gone = `${page}index.html`;
  if (redirects && site.isErased(site.at.encoded + encodePath(page)) && site.has(gone))
    return { status: 410, headers: headersOf(gone), file: gone };
  const file = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
  if (isForHosts(file) || !site.has(file)) return notFound(site);
  return { status: 200, headers: headersOf(file), file };
}

/** A path of a request as one below the site, decoded; undefined when it can't be decoded or does not lie there. */
function pathInSite(path: string, { decoded: site }: SitePath): string | undefined {
  const whole = decode(path);
  if (!whole?.startsWith(site)) return undefined;
  const inSite = whole.slice(site.length);
  const parts = inSite.replace(/\/$/, '').split('/');
  const leavesOrHides = parts.some((part) => part === '.' || part === '..' || /[\\\p{Cc}]/u.test(part));
  const hasEmpty = inSite !== '' && parts.includes('');
  return leavesOrHides || hasEmpty ? undefined : inSite;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function notFound(site: ServedSite): Answer {
  const file = fileOfPage(addresses.notFound);
  return { status: 404, headers: headersOf(file), ...(site.has(file) && { file }) };
}

/** The file with the redirects of a built site: read each time, since it may have been built again. */
function technicalTextIn(folder: string): string {
  const file = join(folder, technicalFiles.redirects);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Also of what can be no path at all: one below a file, one that is too long. */
function isFile(path: string): boolean {
  return existsSync(path) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

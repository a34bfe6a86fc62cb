/** What a server of this program answers: the same as hosts do by the files for them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, technicalFiles } from '../../domain/addresses.ts';
import { type Headers, headersOf } from './headers.ts';
import { isForHosts } from './hosting.ts';
import { readGone, readRedirects } from './netlify.ts';
import { encodePath, type SitePath } from './site-path.ts';

/** A built site, and the path that it lies under. */
export interface ServedSite {
  folder: string;
  at: SitePath;
}

/** An answer; `file` is relative to the site's folder, absent where there is not even a page to say that nothing is there. */
export type Answer =
  | { status: 301; headers: Headers }
  | { status: 200 | 410; headers: Headers; file: string }
  | {
      status: 404;
      headers: Headers;
      file?: string;
      /** Whether the address is that of no file that could be there: none of the site, none that anybody may see. */
      isRefused: boolean;
    };

/**
 * The answer to a request for an address, «/arkiv/om/?q=ord», as it stands in the request: anything at all. Without
 * `redirects` old addresses have their own pages.
 */
export function answerTo(address: string, site: ServedSite, redirects = true): Answer {
  const [path = '', query] = address.split(/\?(.*)/s, 2);
  const inSite = pathInSite(path, site.at);
  if (inSite === undefined) return notFound(site, true);
  const technical = redirects ? technicalTextIn(site.folder) : '';
  const moved = readRedirects(technical).get(site.at.encoded + encodePath(inSite));
  if (moved) return { status: 301, headers: { Location: moved + (query ? `?${query}` : '') } };
  const page = `${inSite.replace(/\/$/, '')}/`;
  if (readGone(technical).has(site.at.encoded + encodePath(page)) && isFile(join(site.folder, page, 'index.html')))
    return { status: 410, headers: headersOf(`${page}index.html`), file: `${page}index.html` };
  const file = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
  if (isForHosts(file)) return notFound(site, true);
  if (!isFile(join(site.folder, file))) return notFound(site, false);
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

function notFound({ folder }: ServedSite, isRefused: boolean): Answer {
  const file = addresses.notFound.slice(1);
  return { status: 404, headers: headersOf(file), ...(isFile(join(folder, file)) && { file }), isRefused };
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

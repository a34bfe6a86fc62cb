/** Whole sites with all of their files, and a check of every link in them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { type BuiltSite, filesOf } from './built-site.ts';
import { temporaryFolder } from './content-folder.ts';

/** All files of a site by their paths, with search index and attachments. */
export type WholeSite = Map<string, string | Uint8Array>;

/** Builds a folder as of a day. Rejects with the problems when it has errors. */
export async function wholeSite(folder: string, today = '2017-06-30'): Promise<WholeSite> {
  const { archive, problems } = loadArchive(folder, today as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  return new Map(
    (await filesOf(archive)).map(({ path, content }) => [
      path,
      typeof content === 'object' && 'copyOf' in content ? readFileSync(content.copyOf) : content,
    ]),
  );
}

/** The files of a site that are text. */
export function textsOf(site: WholeSite): BuiltSite {
  return new Map([...site].flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])));
}

/** The path of a copy of a content folder in which the site has another address; removed after the test. */
export function movedTo(url: string, folder: string): string {
  const copy = join(temporaryFolder(), 'content');
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, `url: ${url}`));
  return copy;
}

/** The binary files of the search index as text, unpacked where they are packed, by their paths. */
export function indexTexts(site: WholeSite): Map<string, string> {
  return new Map(
    [...site].flatMap(([path, content]): [string, string][] => {
      if (!path.startsWith('pagefind/') || typeof content === 'string') return [];
      const bytes = Buffer.from(content);
      if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return [[path, bytes.toString('utf8')]];
      const unpacked = gunzipSync(bytes).toString('utf8');
      if (!unpacked.startsWith('pagefind_dcd') && !path.includes('wasm'))
        throw new Error(`${path} is no Pagefind file`);
      return [[path, unpacked.replace(/^pagefind_dcd/, '')]];
    }),
  );
}

/** A link: the file that has it, and its address in full. */
interface FoundLink {
  from: string;
  to: URL;
}

/** Every link in the pages, feeds and documents of a site whose address is `url`. */
export function linksOf(site: WholeSite, url: string): FoundLink[] {
  const texts = [...textsOf(site)];
  return texts.flatMap(([file, text]) => {
    const base = new URL(file.replace(/index\.html$/, ''), url);
    // a calendar app asks for the same file with another scheme
    const schemeOfApps = /^webcal:/;
    return addressesIn(file, text).map((address) => ({
      from: file,
      to: new URL(address.replace(schemeOfApps, new URL(url).protocol), base),
    }));
  });
}

function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) return addressesInHtml(load(text));
  if (file.endsWith('.ics'))
    return [...text.replace(/\r\n /g, '').matchAll(/^(?:URL|SOURCE)(?:;VALUE=URI)?:(.*)\r$/gm)].map(
      ([, address = '']) => address,
    );
  if (file.endsWith('robots.txt')) return [...text.matchAll(/^Sitemap: (.*)$/gm)].map(([, address = '']) => address);
  if (file.endsWith('.json') && file.startsWith('data/'))
    return [...text.matchAll(/"url": "([^"]*)"/g)].map(([, address = '']) => address);
  if (file.endsWith('feed.json')) {
    const feed = JSON.parse(text) as {
      home_page_url: string;
      feed_url: string;
      items: { url: string; content_html: string }[];
    };
    const items = feed.items.flatMap(({ url, content_html }) => [url, ...addressesInHtml(load(content_html))]);
    return [feed.home_page_url, feed.feed_url, ...items];
  }
  if (!file.endsWith('.xml')) return [];
  const $ = load(text, { xml: true });
  const elements = $('loc, link')
    .toArray()
    .map((element) => $(element).text());
  const self = $('atom\\:link')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
  const contents = $('content\\:encoded')
    .toArray()
    .flatMap((element) => addressesInHtml(load($(element).text())));
  return [...elements, ...self, ...contents];
}

function addressesInHtml($: CheerioAPI): string[] {
  return ['href', 'src', 'action', 'data-bundle'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
}

/** The broken links of a site whose address is `url`: no such file, no such anchor in it, or outside its path. */
export function brokenLinks(site: WholeSite, url: string): string[] {
  const { origin, pathname: prefix } = new URL(url);
  const anchors = new Map(
    [...textsOf(site)].map(([file, text]) => [file, file.endsWith('.html') ? idsIn(text) : new Set<string>()]),
  );
  return linksOf(site, url)
    .filter(({ to }) => to.origin === origin && !isValid(to))
    .map(({ from, to }) => `${from} → ${to.href}`);

  function isValid({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(prefix)) return false;
    const path = decodeURI(pathname.slice(prefix.length));
    if (path === 'pagefind/') return site.has('pagefind/current.json');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!site.has(file)) return false;
    return hash === '' || (anchors.get(file)?.has(decodeURIComponent(hash.slice(1))) ?? false);
  }
}

function idsIn(html: string): Set<string> {
  const $ = load(html);
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );
}

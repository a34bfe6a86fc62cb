/** Finds the elements and attributes of a document that could run code or load from another host in a browser or a feed reader. */
import { type CheerioAPI, load } from 'cheerio';
import type { BuiltSite } from './built-site.ts';

/** Elements that can run, embed or redirect; the site's own SVG has none of these. */
const ELEMENTS =
  'script, iframe, frame, object, embed, applet, base, math, template, style, meta[http-equiv=refresh], foreignobject, animate, set, svg image';
/** The address of the site's own script. */
const OWN_SCRIPT = /^\/(protokoll\/)?assets\/search\.[0-9a-f]{8}\.js$/;
/** Attributes that hold an address. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'srcset',
  'background',
  'cite',
];

/** The dangerous elements and attributes of a document, as HTML; empty for a harmless document. */
export function dangersIn(html: string): string[] {
  const $ = load(html);
  return [...dangerousElements($), ...dangerousAttributes($)];
}

function dangerousElements($: CheerioAPI): string[] {
  return $(ELEMENTS)
    .toArray()
    .filter((element) => !(OWN_SCRIPT.test($(element).attr('src') ?? '') && $(element).text() === ''))
    .filter((element) => !isData($(element).attr(), $(element).text()))
    .map((element) => $.html(element));
}

/** Whether a script is JSON-LD and nothing else: a data block, which can't run or end early. */
function isData(attributes: object | undefined, text: string): boolean {
  if (JSON.stringify(attributes) !== '{"type":"application/ld+json"}' || text.includes('<')) return false;
  return typeof JSON.parse(text) === 'object';
}

function dangerousAttributes($: CheerioAPI): string[] {
  return $('*')
    .toArray()
    .flatMap((element) =>
      Object.entries($(element).attr() ?? {}).map(([name, value]) => ({
        tag: $(element).prop('tagName')?.toLowerCase() ?? '',
        name,
        value,
      })),
    )
    .filter(({ tag, name, value }) => isHandler(name) || (ADDRESSES.includes(name) && isDangerous(tag, value)))
    .map(({ tag, name, value }) => `<${tag} ${name}="${value}">`);
}

function isHandler(name: string): boolean {
  return /^on/i.test(name) || name === 'style' || name === 'srcdoc';
}

/**
 * Whether an address is dangerous. Browsers ignore white space and control characters in a scheme (WHATWG URL), and an
 * image from another host reveals its reader to that host.
 */
function isDangerous(tag: string, address: string): boolean {
  const bare = address.replace(/[^\u0021-\uffff]/g, '').toLowerCase();
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  if (scheme !== undefined && !['http', 'https', 'mailto', 'tel', 'webcal'].includes(scheme)) return true;
  const loads = !['a', 'link', 'blockquote', 'q'].includes(tag);
  return loads && (scheme !== undefined || /^[\\/]{2}/.test(bare));
}

/** The HTML of each page of a site, with its path. */
export function pagesOf(site: BuiltSite): [path: string, html: string][] {
  return [...site].filter(([path]) => path.endsWith('.html'));
}

/** The HTML of every item of every feed, with the feed's path. */
export function feedContents(site: BuiltSite): [path: string, html: string][] {
  return [...site].flatMap(([path, text]): [string, string][] => {
    if (path.endsWith('feed.json')) {
      const { items } = JSON.parse(text) as { items: { content_html: string }[] };
      return items.map(({ content_html }) => [path, content_html]);
    }
    if (!path.endsWith('feed.xml')) return [];
    const $ = load(text, { xml: true });
    return $('content\\:encoded')
      .toArray()
      .map((content) => [path, $(content).text()]);
  });
}

/** The dangers of all pages and feeds of a site, each with the path of its file. */
export function dangersOf(site: BuiltSite): string[] {
  return [...pagesOf(site), ...feedContents(site)].flatMap(([path, html]) =>
    dangersIn(html).map((danger) => `${path}: ${danger}`),
  );
}

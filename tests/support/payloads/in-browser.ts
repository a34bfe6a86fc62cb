/** What a real browser does with a site: it opens every page, every feed as a reader shows it, searches, and shows messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Problem } from '../../../src/domain/problem.ts';
import { EVERYWHERE } from '../../../src/site/hosts/headers.ts';
import { EMPTY_PAGE, withNotes } from '../../../src/site/preview/page-notes.ts';

/** What ran, what was asked of others, and what a page's own policy refused; each with where it was. */
export interface Ran {
  pages: number;
  executed: string[];
  requests: string[];
  violations: string[];
}

/** What a site is served with, so that its pages may be opened in frames: they have their own policy in all else. */
export const IN_FRAMES: Readonly<Record<string, string>> = {
  'content-security-policy': EVERYWHERE['Content-Security-Policy'].replace(
    /frame-ancestors 'none'/,
    "frame-ancestors 'self'; frame-src 'self'",
  ),
};
/** A page that leads on. */
const LEADS_ON = /<script[^>]* src="[^"]*assets\/redirect\./;
/** A file of each site that has no policy of its own, so that frames may be put into it. */
const WITHOUT_POLICY = 'robots.txt';
/** How many files are opened at once, each in a frame: a payload took twice as long when one was opened after the other. */
const FRAMES = 22;
/** A search for this finds the texts with payloads. */
const WORD = 'gurka';

/** A site and where it is served. */
export interface ServedSite {
  url: string;
  folder: string;
  /** Its address in its own configuration, by which feeds name what is its own. */
  address: string;
}

/** Opens all that a site has. `policies`: without the policy of its pages, or under it too. */
export async function runsOf(
  browser: Browser,
  { url, folder: site, address }: ServedSite,
  problems: readonly Problem[],
  policies: 'without' | 'both',
): Promise<Ran> {
  const ran: Ran = { pages: 0, executed: [], requests: [], violations: [] };
  for (const bypassCSP of policies === 'both' ? [true, false] : [true]) {
    const context = await browser.newContext({ bypassCSP, acceptDownloads: false });
    const inWindow = async (visit: (page: Page) => Promise<void>): Promise<void> => {
      const page = await context.newPage();
      await watch(page, [new URL(url).origin, address], ran);
      await visit(page);
      await page.close();
    };
    try {
      // a browser shows XML with a style of its own, which the policy would refuse
      const files = [...pagesOf(site), ...(bypassCSP ? pathsOf(site, /\.xml$/).map(asXml) : [])];
      for (let first = 0; first < files.length; first += FRAMES)
        await inWindow((page) => open(page, url, files.slice(first, first + FRAMES), ran));
      await inWindow((page) => search(page, url, ran));
      if (bypassCSP) await inWindow((page) => showTexts(page, url, site, problems, ran));
    } finally {
      await context.close();
    }
  }
  return ran;
}

/** Records what a page runs, asks for and refuses, from its first request. */
async function watch(page: Page, own: readonly string[], ran: Ran): Promise<void> {
  const at = (frame: Frame, what: string): string => `${frame.url().replace(/^https?:\/\/[^/]*/, '')}: ${what}`;
  // to listen is enough, and quicker than to be asked: nothing else answers there
  page.on('request', (request) => {
    const asked = request.url();
    if (!own.some((address) => asked.startsWith(address))) ran.requests.push(at(request.frame(), asked));
  });
  page.on('dialog', (dialog) => {
    ran.executed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeBinding('ran', ({ frame }) => ran.executed.push(at(frame, 'ran()')));
  await page.exposeBinding('_violation', ({ frame }, directive: string) => {
    // a browser shows a text with a style of its own
    if (!frame.url().endsWith(WITHOUT_POLICY)) ran.violations.push(at(frame, directive));
  });
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => _violation(event.effectiveDirective + ' ' + event.blockedURI))`,
  );
}

/** Opens files in frames of one page. */
async function open(page: Page, url: string, files: readonly SiteFile[], ran: Ran): Promise<void> {
  const addresses = files.map(({ path }) => url + encodeURI(path).replaceAll('&', '&amp;'));
  await page.goto(url + WITHOUT_POLICY);
  await page.setContent(addresses.map((address) => `<iframe src="${address}"></iframe>`).join(''));
  const frames = page.mainFrame().childFrames();
  if (frames.length !== files.length) throw new Error(`Of ${files.length} files ${frames.length} were opened`);
  for (const [index, frame] of frames.entries()) {
    const { path, kind } = files[index] as SiteFile;
    const { pathname } = new URL(url + encodeURI(path));
    if (kind === 'leads on') await frame.waitForURL((address) => address.pathname !== pathname);
    // a path is written in more ways than one
    if (!decodeURIComponent(frame.url()).startsWith(decodeURIComponent(url)))
      throw new Error(`${path} is not there: ${frame.url()}`);
    ran.pages++;
    if (kind !== 'xml') await look(frame, path, ran);
    // XML is well-formed, and no script in it runs
    else if (await frame.evaluate(() => globalThis.document.querySelector('parsererror') !== null))
      ran.executed.push(`${path}: no XML`);
  }
}

/** Counts what would run when somebody touched it: handlers of events, and addresses that are programs. */
async function look(page: Page | Frame, where: string, ran: Ran): Promise<void> {
  const armed = await page.evaluate(armedElements);
  ran.executed.push(...armed.map((element) => `${where}: ${element}`));
}

/** Runs in the browser. */
function armedElements(): string[] {
  const found: string[] = [];
  for (const element of Array.from(globalThis.document.querySelectorAll('*')))
    for (const { name, value } of Array.from(element.attributes)) {
      const scheme = /^([a-z-]+):/.exec(value.replace(/[^!-\uffff]/g, '').toLowerCase())?.[1] ?? '';
      const isAddress = /^(?:xlink:)?(?:href|src|action|formaction|data|to|values|poster|srcset|background|ping)$/.test(
        name,
      );
      const isProgram =
        isAddress && /^(?:javascript|vbscript|livescript|data|blob|file|filesystem|jar|feed|view-source)$/.test(scheme);
      if (/^on/.test(name) || name === 'srcdoc' || isProgram) found.push(`<${element.tagName} ${name}=${value}>`);
    }
  return found;
}

async function search(page: Page, url: string, ran: Ran): Promise<void> {
  await page.goto(`${url}sok/?q=${WORD}`);
  await page.locator('#_hits li').first().waitFor();
  await look(page, 'the search', ran);
  for (const name of ['group', 'project']) {
    const select = page.locator(`select[name=${name}]`);
    if ((await select.locator('option').count()) > 1) await select.selectOption({ index: 1 });
  }
  await page.waitForLoadState('networkidle');
  await look(page, 'the search', ran);
}

/** The texts of feeds as a reader puts them into its own page, and the messages as the preview does. */
async function showTexts(page: Page, url: string, site: string, problems: readonly Problem[], ran: Ran): Promise<void> {
  await page.goto(`${url}404.html`);
  const texts = new Set(
    pathsOf(site, /feed\.xml$/).flatMap((path) => feedTexts(readFileSync(join(site, path), 'utf8'))),
  );
  await page.setContent([...texts].join('\n<hr>\n'));
  await look(page, 'the feeds', ran);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  for (const [some, others] of [
    [errors, warnings],
    [warnings, errors],
  ] as const) {
    const notes = withNotes(EMPTY_PAGE, { madeOf: '1', errors: some, warnings: others, isSearchOld: false });
    await page.setContent(notes.replace(/<script type="module" src="\/\.oppnasoc[^>]*><\/script>|<link[^>]*>/g, ''));
    await look(page, 'the notes', ran);
  }
}

function feedTexts(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return $('content\\:encoded, item > description')
    .toArray()
    .map((element) => $(element).text());
}

/** A file of a site that a browser opens; one that leads on from an old address does nothing else. */
interface SiteFile {
  path: string;
  kind: 'page' | 'leads on' | 'xml';
}

/** The pages; of those that lead on, which are alike, one for each kind of page. */
function pagesOf(site: string): SiteFile[] {
  const kinds = new Set<string>();
  return pathsOf(site, /\.html$/).flatMap((path) => {
    if (!LEADS_ON.test(readFileSync(join(site, path), 'utf8'))) return { path, kind: 'page' };
    const kindOfPage = path.replace(/^([^/]+)\/[^/]+/, '$1');
    if (kinds.has(kindOfPage)) return [];
    kinds.add(kindOfPage);
    return { path, kind: 'leads on' };
  });
}

function asXml(path: string): SiteFile {
  return { path, kind: 'xml' };
}

function pathsOf(site: string, names: RegExp): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (path) => names.test(path) && !path.startsWith('bilagor'),
  );
}

/** What a real browser does with a site: it opens every page, every feed as a reader shows it, searches, and shows messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import type { Problem } from '../../../src/domain/problem.ts';
import { EMPTY_PAGE, withNotes } from '../../../src/site/preview/page-notes.ts';

/** What ran, what was asked of others, and what a page's own policy refused; each with where it was. */
export interface Ran {
  pages: number;
  executed: string[];
  requests: string[];
  violations: string[];
}

/** The address of the site in its own configuration. */
const OWN_ADDRESS = 'https://prov.example/';
/** A page that leads on. */
const LEADS_ON = /<script[^>]* src="[^"]*assets\/redirect\./;
/** How many addresses a window opens: Chromium takes twice as long for one when the window has opened fifty before. */
const VISITS_PER_WINDOW = 10;
/** A search for this finds the texts with payloads. */
const WORD = 'gurka';

/** Opens all that a site has. `policies`: without the policy of its pages, or under it too. */
export async function runsOf(
  browser: Browser,
  url: string,
  site: string,
  problems: readonly Problem[],
  policies: 'without' | 'both',
): Promise<Ran> {
  const ran: Ran = { pages: 0, executed: [], requests: [], violations: [] };
  for (const bypassCSP of policies === 'both' ? [true, false] : [true]) {
    const context = await browser.newContext({ bypassCSP, acceptDownloads: false });
    const inWindow = async (visit: (page: Page) => Promise<void>): Promise<void> => {
      const page = await context.newPage();
      await watch(page, new URL(url).origin, ran);
      await visit(page);
      await page.close();
    };
    try {
      for (const pages of inGroups(pagesOf(site)))
        await inWindow(async (page) => {
          for (const each of pages) await open(page, url, each, ran);
        });
      await inWindow((page) => search(page, url, ran));
      if (!bypassCSP) continue;
      // a browser shows XML with a style of its own, which the policy would refuse
      for (const paths of inGroups(pathsOf(site, /\.xml$/)))
        await inWindow(async (page) => {
          for (const path of paths) await openXml(page, url + encodeURI(path), ran);
        });
      await inWindow((page) => showTexts(page, url, site, problems, ran));
    } finally {
      await context.close();
    }
  }
  return ran;
}

/** As many as a window opens quickly. */
function inGroups<T>(addresses: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(addresses.length / VISITS_PER_WINDOW) }, (_, group) =>
    addresses.slice(group * VISITS_PER_WINDOW, (group + 1) * VISITS_PER_WINDOW),
  );
}

/** Records what a page runs, asks for and refuses, from its first request. */
async function watch(page: Page, origin: string, ran: Ran): Promise<void> {
  const at = (what: string): string => `${page.url().replace(origin, '')}: ${what}`;
  // to listen is enough, and quicker than to be asked: nothing else answers there
  page.on('request', (request) => {
    const asked = request.url();
    // what feeds name whole is the site's own
    if (new URL(asked).origin !== origin && !asked.startsWith(OWN_ADDRESS)) ran.requests.push(at(asked));
  });
  page.on('dialog', (dialog) => {
    ran.executed.push(at(`dialog ${dialog.message()}`));
    void dialog.dismiss();
  });
  await page.exposeFunction('ran', () => ran.executed.push(at('ran()')));
  await page.exposeFunction('_violation', (directive: string) => ran.violations.push(at(directive)));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => _violation(event.effectiveDirective + ' ' + event.blockedURI))`,
  );
}

async function open(page: Page, url: string, { path, leadsOn }: SitePage, ran: Ran): Promise<void> {
  await page.goto(url + encodeURI(path));
  ran.pages++;
  if (leadsOn) await page.waitForURL((address) => address.pathname !== `/${encodeURI(path)}`);
  await look(page, path, ran);
}

/** Counts what would run when somebody touched it: handlers of events, and addresses that are programs. */
async function look(page: Page, where: string, ran: Ran): Promise<void> {
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

/** XML is well-formed, and no script in it runs. */
async function openXml(page: Page, address: string, ran: Ran): Promise<void> {
  await page.goto(address);
  ran.pages++;
  const isBroken = await page.evaluate(() => globalThis.document.querySelector('parsererror') !== null);
  if (isBroken) ran.executed.push(`${address}: no XML`);
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

/** A page of a site; `leadsOn`: it only leads on from an old address. */
interface SitePage {
  path: string;
  leadsOn: boolean;
}

/** The pages; of those that lead on, which are alike, one for each kind of page. */
function pagesOf(site: string): SitePage[] {
  const kinds = new Set<string>();
  return pathsOf(site, /\.html$/).flatMap((path) => {
    const leadsOn = LEADS_ON.test(readFileSync(join(site, path), 'utf8'));
    const kind = path.replace(/^([^/]+)\/[^/]+/, '$1');
    if (leadsOn && kinds.has(kind)) return [];
    if (leadsOn) kinds.add(kind);
    return { path, leadsOn };
  });
}

function pathsOf(site: string, names: RegExp): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (path) => names.test(path) && !path.startsWith('bilagor'),
  );
}

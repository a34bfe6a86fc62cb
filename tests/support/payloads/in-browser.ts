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
    try {
      const page = await context.newPage();
      await watch(page, new URL(url).origin, ran);
      for (const path of pagesOf(site)) await open(page, url, path, ran);
      await search(page, url, ran);
      if (!bypassCSP) continue;
      // a browser shows XML with a style of its own, which the policy would refuse
      for (const path of pathsOf(site, /\.xml$/)) await openXml(page, url + encodeURI(path), ran);
      await showTexts(page, url, site, problems, ran);
    } finally {
      await context.close();
    }
  }
  return ran;
}

/** Records what a page runs, asks for and refuses, from its first request. */
async function watch(page: Page, origin: string, ran: Ran): Promise<void> {
  const at = (what: string): string => `${page.url().replace(origin, '')}: ${what}`;
  await page.route(
    ({ origin: asked }) => asked !== origin,
    (route) => {
      // what feeds name whole is the site's own
      if (!route.request().url().startsWith(OWN_ADDRESS)) ran.requests.push(at(route.request().url()));
      return route.abort();
    },
  );
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

async function open(page: Page, url: string, path: string, ran: Ran): Promise<void> {
  await page.goto(url + encodeURI(path));
  ran.pages++;
  await look(page, path, ran);
}

/** Counts what would run when somebody touched it: handlers of events, and addresses that are programs. */
async function look(page: Page, where: string, ran: Ran): Promise<void> {
  // an old address leads on while it is looked at
  const armed = await page.evaluate(armedElements).catch(async () => {
    await page.waitForLoadState();
    return page.evaluate(armedElements);
  });
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

/** The pages; of those that only lead on from old addresses, which are alike, one for each kind of page. */
function pagesOf(site: string): string[] {
  const kinds = new Set<string>();
  return pathsOf(site, /\.html$/).filter((path) => {
    if (!LEADS_ON.test(readFileSync(join(site, path), 'utf8'))) return true;
    const kind = path.replace(/^([^/]+)\/[^/]+/, '$1');
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew;
  });
}

function pathsOf(site: string, names: RegExp): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (path) => names.test(path) && !path.startsWith('bilagor'),
  );
}

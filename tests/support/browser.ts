/** A built site in a real browser: visits that record each request and each error that the browser reports. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { STRICT_HEADERS, type StaticServer, type StaticSite, serveStatic } from '../../scripts/static-server.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { reportBuild } from '../../src/site/reports/text-report.ts';
import { type Files, writeFiles } from './content-folder.ts';
import { lastingFolder } from './lasting-folder.ts';

/** A served site and a browser. */
export interface Website {
  server: StaticServer;
  /** The folder of the built site. */
  folder: string;
  /** Opens an address of the site, «sok/?q=ord», in a browser that has never been there, for the length of a test. */
  visit(address: string, options?: VisitOptions): Promise<Visit>;
  /**
   * The same in a window that other tests have been in, which is twice as quick: for what keeps nothing in the
   * browser, and counts no requests. Size and medium are those of the options again afterwards.
   */
  visitAgain(address: string, options?: BrowserContextOptions): Promise<Visit>;
  /** The same for several tests: whoever opens it closes it. */
  open(address: string, options?: VisitOptions): Promise<Visit & { close(): Promise<void> }>;
  close(): Promise<void>;
}

/** The options of a visit; addresses that match `missing` are answered with 404. */
interface VisitOptions extends BrowserContextOptions {
  missing?: RegExp;
}

/** A page, and its requests and errors so far. */
export interface Visit {
  page: Page;
  /** The paths of requests to the site; whole addresses of requests to other hosts. */
  requests: string[];
  /** Violations of the Content-Security-Policy, errors on the console, uncaught errors and dialogs. */
  complaints: string[];
}

/** The example archive as of the day after its last meeting, which `build-example.ts` has built. */
export function openExample(): Promise<Website> {
  return openFolder({ folder: inject('example') });
}

/** Builds a folder or files, serves them under the path of the site's address and starts a browser. */
export async function openWebsite(
  content: string | Files,
  { headers = STRICT_HEADERS, redirects = true }: Pick<StaticSite, 'headers' | 'redirects'> = {},
): Promise<Website> {
  const { folder, remove } = lastingFolder();
  const output = join(folder, 'site');
  if (typeof content !== 'string') writeFiles(join(folder, 'content'), content);
  const source = typeof content === 'string' ? content : join(folder, 'content');
  const result = await build({ content: source, output, today: '2017-06-30' as CalendarDate });
  if (!result.published) throw new Error(reportBuild(result, output));
  const site = await openFolder({ folder: output, pathPrefix: result.pathPrefix, headers, redirects });
  return {
    ...site,
    async close() {
      await site.close();
      remove();
    },
  };
}

/** Serves a site that is built and starts a browser: a quarter of a second, so each file of tests has one of its own. */
export async function openFolder({ headers = STRICT_HEADERS, ...site }: StaticSite): Promise<Website> {
  const server = await serveStatic({ ...site, headers });
  const browser = await launchBrowser();
  const open: Website['open'] = async (address, { missing, ...options } = {}) => {
    const context = await browser.newContext(options);
    if (missing) await context.route(missing, (route) => route.fulfill({ status: 404, body: '' }));
    const visit = await watch(await context.newPage(), new URL(server.url).origin);
    await visit.page.goto(server.url + address);
    return { ...visit, close: () => context.close() };
  };
  const free = new Map<string, Visit[]>();
  return {
    server,
    folder: site.folder,
    open,
    async visitAgain(address, options = {}) {
      const key = JSON.stringify(options);
      const again = free.get(key)?.pop();
      const visit = again ?? (await open(address, options));
      if (again) {
        again.requests.length = 0;
        again.complaints.length = 0;
        await again.page.goto(server.url + address);
      }
      const size = visit.page.viewportSize();
      onTestFinished(async () => {
        await visit.page.emulateMedia({ media: null });
        if (size) await visit.page.setViewportSize(size);
        free.set(key, [...(free.get(key) ?? []), visit]);
      });
      return visit;
    },
    async visit(address, options) {
      const { close, ...visit } = await open(address, options);
      onTestFinished(close);
      return visit;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Records requests and errors of a page from its first request. */
async function watch(page: Page, origin: string): Promise<Visit> {
  const visit: Visit = { page, requests: [], complaints: [] };
  page.on('request', (request) => visit.requests.push(request.url().replace(origin, '')));
  page.on('console', (message) => {
    // Browsers request an icon without a reference to it.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => visit.complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    visit.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('_violation', (directive: string) => visit.complaints.push(`violation: ${directive}`));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => _violation(event.effectiveDirective))`,
  );
  return visit;
}

/** An example of every kind of page of the example archive. */
export const kindsOfPages = [
  '',
  'protokoll/',
  'protokoll/2017/',
  'protokoll/2017-02-13-gemensam-utvecklingsgrupp/',
  'protokoll/2017-06-12-gemensam-utvecklingsgrupp/kallelse/',
  'protokoll/2017-09-11-gemensam-utvecklingsgrupp/',
  'projekt/',
  'projekt/digitalt-utanforskap/',
  'projekt/ar/2017/',
  'grupper/',
  'grupper/gemensam-utvecklingsgrupp/',
  'organisationer/',
  'organisationer/bryggan/',
  'beslut/',
  'uppgifter/',
  'uppgifter/projekt/personlig-representant/',
  'fragor/',
  'var-med/',
  'sok/',
  'folj/',
  'folj/projekt/digitalt-utanforskap/',
  'kalender/',
  'kalender/2017/',
  'om/',
  'tillganglighet/',
  'personuppgifter/',
  '404.html',
] as const;

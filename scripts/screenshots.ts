/** `npm run screenshots`: the example archive as pictures in screenshots/, narrow and wide, light and dark. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { parseCalendarDate } from '../src/domain/dates.ts';
import { build } from '../src/site/build.ts';
import { reportBuild } from '../src/site/report.ts';
import { launchBrowser } from './browser.ts';
import { serveStatic } from './static-server.ts';

const FOLDER = 'screenshots';
const PAGES = {
  start: '',
  mote: 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/',
  protokoll: 'protokoll/',
  projekt: 'projekt/digitalt-utanforskap/',
  projektlista: 'projekt/',
  grupp: 'grupper/gemensam-utvecklingsgrupp/',
  organisation: 'organisationer/bryggan/',
  organisationer: 'organisationer/',
  uppgifter: 'uppgifter/',
  kalender: 'kalender/',
  folj: 'folj/',
  om: 'om/',
  tillganglighet: 'tillganglighet/',
  sok: 'sok/?q=utegym',
};
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

const output = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  const result = await build({ content: 'content', output, today: parseCalendarDate('2017-06-30') });
  if (!result.published) throw new Error(reportBuild(result, output));
  const server = await serveStatic({ folder: output, pathPrefix: result.pathPrefix });
  const browser = await launchBrowser();
  mkdirSync(FOLDER, { recursive: true });
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES)
      for (const [name, path] of Object.entries(PAGES))
        await picture(browser, server.url + path, { name: `${name}-${width}-${colorScheme}`, width, colorScheme });
  await browser.close();
  await server.close();
  console.log(`${Object.keys(PAGES).length * WIDTHS.length * SCHEMES.length} pictures in ${FOLDER}/`);
} finally {
  rmSync(output, { recursive: true, force: true });
}

interface PictureOptions {
  name: string;
  width: number;
  colorScheme: (typeof SCHEMES)[number];
}

/** A picture of a whole page, its search answered. */
async function picture(browser: Browser, url: string, { name, width, colorScheme }: PictureOptions): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (url.includes('?q=')) await page.locator('#_hits > li').first().waitFor();
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  await page.close();
}

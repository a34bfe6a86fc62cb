/** A preview in a browser: what is saved is seen without a hand on it, at the place where the reader was. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { type OpenPreview, openPreview } from '../support/preview.ts';

const PAGE = 'protokoll/2017-02-13-gemensam-grupp/';
const LONG = 'Vi pratade länge.\n\n'.repeat(120);
let site: OpenPreview;
let browser: Browser;

function february(text: string, fields: Record<string, string> = {}): Files {
  return { 'minutes/f.md': minutes({ date: '2017-02-13', ...fields }, `## Klarspråk\n\n${LONG}${text}\n`) };
}

function save(...[text, fields]: Parameters<typeof february>): void {
  site.save(february(text, fields));
}

beforeAll(async () => {
  site = await openPreview({ ...small, ...february('Först.') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('what is saved is on the page that is open, which stays where it was; so are an error and a page that comes back', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.preview.url + PAGE);
  await page.evaluate('scrollTo(0, 1500)');
  save('Sedan.');
  await page.getByText('Sedan.', { exact: true }).waitFor();
  await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(1500);
  save('Fel.', { group: 'Okänd' });
  await page.getByRole('alert').getByText('Okänd grupp').waitFor();
  expect(await page.getByText('Sedan.', { exact: true }).count()).toBe(1);
  save('Rätt.', { formerly: '2017-02-12', date: '2017-02-14' });
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  save('Åter.');
  await page.getByText('Åter.', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a word that is saved is found, in the search that is open', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.preview.url}sok/?q=kvastfening`);
  save('En kvastfening.');
  await page.getByText('Sökningen görs i ordning').waitFor();
  await page.locator('#_hits > li').first().waitFor();
  expect(await page.getByText('Sökningen görs i ordning').count()).toBe(0);
  await page.close();
});

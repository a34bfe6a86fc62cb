/** The requests of pages: none to other hosts, none for the search before a search, none that the policy forbids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';
import { expectStatus, SEARCH_TIMEOUT } from '../support/search-page.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** Requests that leave the site. */
function elsewhere(requests: readonly string[]): string[] {
  return requests.filter((address) => !address.startsWith('/'));
}

test.for(kindsOfPages)('/%s asks for its own files only, none of them of the search', async (path) => {
  const { page, requests, complaints } = await site.visit(path);
  await page.waitForLoadState('networkidle');
  expect(requests).toContain(`/${path}`);
  expect(elsewhere(requests)).toEqual([]);
  expect(requests.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a page is read with two requests: itself and its style', async () => {
  const { page, requests } = await site.visit('projekt/digitalt-utanforskap/');
  await page.waitForLoadState('networkidle');
  expect(requests).toHaveLength(2);
});

test('a search stays on the site and within the policy', async () => {
  const { page, requests, complaints } = await site.visit('sok/?q=utegym');
  await page.locator('#_hits > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => address.startsWith('/pagefind/')).length).toBeGreaterThan(0);
  expect(elsewhere(requests)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('typing alone asks for nothing', async () => {
  const { page, requests } = await site.visit('sok/');
  await page.getByLabel('Sök efter').pressSequentially('utegym');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
  await expectStatus(page, '');
});

test('the tests above would see a forbidden style and a request to elsewhere', async () => {
  const { page, requests, complaints } = await site.visit('', { bypassCSP: false });
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color: red">rött</p>')`);
  await expect.poll(() => complaints, SEARCH_TIMEOUT).toContain('violation: style-src-attr');
  const free = await site.visit('', { bypassCSP: true });
  await free.page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/x.gif">')`,
  );
  await expect.poll(() => elsewhere(free.requests), SEARCH_TIMEOUT).toEqual(['https://elsewhere.example/x.gif']);
  expect(elsewhere(requests)).toEqual([]);
});

/** What a path of the site weighs when a server compresses it; Pagefind's own files are compressed already. */
function weight(path: string): number {
  const file = path.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
  return gzipSync(readFileSync(join(site.folder, decodeURI(file)))).length;
}

test('a page of minutes weighs at most 30 kB with its style, and the style at most 12', async () => {
  const { page, requests } = await site.visit('protokoll/2017-02-13-gemensam-utvecklingsgrupp/');
  await page.waitForLoadState('networkidle');
  expect(requests).toHaveLength(2);
  expect(requests.map(weight).reduce((sum, one) => sum + one)).toBeLessThan(30_000);
  expect(weight(requests.find((path) => path.endsWith('.css')) ?? '')).toBeLessThan(12_000);
});

test.for(['klarspråk', 'brukare', 'möte'])('a first search, for «%s», weighs at most 155 kB', async (word) => {
  const { page, requests } = await site.visit(`sok/?q=${encodeURIComponent(word)}`);
  await page.locator('#_hits > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const fetched = requests.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.js'));
  expect([...new Set(fetched)].map(weight).reduce((sum, one) => sum + one)).toBeLessThan(155_000);
});

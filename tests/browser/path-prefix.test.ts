/** A site whose address has a path: every page, every file and the search are below it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { expectTitles, hitsOn, targetInView } from '../support/search-page.ts';

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    ...small,
    'site.yaml': 'title: Provarkivet\nurl: https://example.org/protokoll/\n',
    'minutes/m.md': minutes(
      { date: '2017-02-13' },
      '## Rapporter\n\nOm Klarspråks brev.\n\n## Övrigt\n\n### Trädgård\n\nVi odlade gurka, se [januari](2017/2017-01-16-gemensam-grupp.md).\n',
    ),
  });
});
afterAll(() => site?.close());

test('the server of this test serves nothing outside the path', async () => {
  expect(site.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/protokoll\/$/);
  const { origin } = new URL(site.server.url);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/pagefind/current.json`)).status).toBe(404);
});

test.for([
  '',
  'protokoll/',
  'protokoll/2017-02-13-gemensam-grupp/',
  'projekt/',
  'projekt/klarsprak/',
  'grupper/',
  'grupper/gemensam-grupp/',
  'organisationer/',
  'organisationer/ria/',
  'sok/',
  'folj/',
  'folj/projekt/klarsprak/',
  'om/',
  '404.html',
])('/protokoll/%s asks for files under the path only, and all are there', async (path) => {
  const { page, requests, complaints } = await site.visit(path);
  expect(requests.filter((address) => !address.startsWith('/protokoll/'))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toMatch(/px$/);
});

test('a search from the start page leads to the section', async () => {
  const { page, requests, complaints } = await site.visit('');
  await page.getByLabel('Sök i protokollen').fill('gurka');
  await page.keyboard.press('Enter');
  await expectTitles(page, ['Gemensam grupp 13 februari 2017']);
  expect(await hitsOn(page)).toEqual([{ title: 'Gemensam grupp 13 februari 2017', headings: ['Trädgård'] }]);
  await page.getByRole('link', { name: 'Trädgård' }).click();
  await page.waitForURL(`${site.server.url}protokoll/2017-02-13-gemensam-grupp/#tradgard`);
  expect(await targetInView(page)).toEqual({ text: 'Trädgård', inView: true });
  expect(requests.filter((address) => !address.startsWith('/protokoll/'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a timeline leads to its place in the minutes, and the minutes to other minutes', async () => {
  const { page } = await site.visit('projekt/klarsprak/');
  await page.getByRole('link', { name: 'Rapporter' }).click();
  await page.waitForURL(`${site.server.url}protokoll/2017-02-13-gemensam-grupp/#rapporter--klarsprak`);
  expect(await targetInView(page)).toEqual({ text: 'Om Klarspråks brev.', inView: true });
  await page.getByRole('link', { name: 'januari', exact: true }).click();
  await page.waitForURL(`${site.server.url}protokoll/2017-01-16-gemensam-grupp/`);
});

test('the name of the site leads to its start page', async () => {
  const { page } = await site.visit('om/');
  await page.getByRole('link', { name: 'Provarkivet' }).click();
  await page.waitForURL(site.server.url);
});

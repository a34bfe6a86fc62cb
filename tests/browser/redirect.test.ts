/** Old addresses in a browser: they lead on, with anchor and query, below a path, with and without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { targetInView } from '../support/search-page.ts';

const TEXT = `## Början\n\n${'Vi pratade länge.\n\n'.repeat(80)}## Klarspråk\n\nVi läste fem brev.\n`;

const content = {
  ...small,
  'site.yaml': 'title: Provarkivet\nurl: https://example.org/protokoll/\n',
  'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: myndighetssvenska\n---\n\n## Varför\n\nFör alla.\n',
  'minutes/m.md': minutes({ date: '2017-02-13', formerly: '2017-02-12' }, TEXT),
};

let site: Website;
beforeAll(async () => {
  // on a host that does not read the redirects of the site
  site = await openWebsite(content, { redirects: false });
});
afterAll(() => site?.close());

const OLD = 'protokoll/2017-02-12-gemensam-grupp/';
const NEW = 'protokoll/2017-02-13-gemensam-grupp/';

test.for(['', '#klarsprak', '?q=brev', '?q=brev#klarsprak'])('an old address leads on with «%s»', async (kept) => {
  const { page, requests, complaints } = await site.visit(OLD + kept);
  await page.waitForURL(`${site.server.url}${NEW}${kept}`);
  await page.waitForLoadState('networkidle');
  // A refresh that came after the script would lead away again.
  expect(page.url()).toBe(`${site.server.url}${NEW}${kept}`);
  if (kept.endsWith('#klarsprak')) expect(await targetInView(page)).toEqual({ text: 'Klarspråk', inView: true });
  expect(requests.filter((address) => !address.startsWith('/protokoll/'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an anchor of an old block leads to the block', async () => {
  const { page } = await site.visit('projekt/myndighetssvenska/#varfor');
  await page.waitForURL(`${site.server.url}projekt/klarsprak/#varfor`);
  expect(await targetInView(page)).toEqual({ text: 'Varför', inView: true });
});

test('without JavaScript an old address leads to the page', async () => {
  const { page } = await site.visit(`${OLD}#klarsprak`, { javaScriptEnabled: false });
  await page.waitForURL((url) => url.href.startsWith(site.server.url + NEW));
});

test('one goes back past an old address, not to it', async () => {
  const { page } = await site.visit('om/');
  await page.goto(`${site.server.url}${OLD}#klarsprak`);
  await page.waitForURL(`${site.server.url}${NEW}#klarsprak`);
  await page.goBack();
  await page.waitForURL(`${site.server.url}om/`);
});

test('a host that redirects leads to the same place, with what stood after the address', async () => {
  const { server, open, close } = await openWebsite(content);
  try {
    const { page, requests } = await open(`${OLD}?q=brev#klarsprak`);
    expect(page.url()).toBe(`${server.url}${NEW}?q=brev#klarsprak`);
    expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
  } finally {
    await close();
  }
});

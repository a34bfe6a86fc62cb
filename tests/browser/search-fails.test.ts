/** A search that can't be loaded: an error in Swedish, and the rest of the page works. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STRICT_HEADERS } from '../../scripts/static-server.ts';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { expectStatus, expectTitles } from '../support/search-page.ts';

const FAILED = 'Sökningen gick inte att läsa in. Försök igen, eller leta bland alla protokoll i menyn.';
const content = { ...small, 'minutes/m.md': minutes({ date: '2017-02-13' }, '## Övrigt\n\nVi åt gurka.\n') };

let site: Website;
beforeAll(async () => {
  site = await openWebsite(content);
});
afterAll(() => site?.close());

test.for([
  { what: 'the name of the index', missing: /\/current\.json/ },
  { what: 'the program of the search', missing: /\/pagefind\.js/ },
  { what: 'the WebAssembly', missing: /\/wasm\.[^/]*\.pagefind/ },
  { what: 'the list of the index', missing: /\/pagefind-entry\.json/ },
  { what: 'the index', missing: /\.pf_meta|\/index\// },
  { what: 'the texts of hits', missing: /\/fragment\// },
  { what: 'everything of the search', missing: /\/pagefind\// },
])('without $what the page says that the search could not be loaded', async ({ missing }) => {
  const { page } = await site.visit('sok/?q=gurka', { missing });
  await expectStatus(page, FAILED);
  await expectTitles(page, []);
  expect(
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Protokoll' }).isVisible(),
  ).toBe(true);
});

test.for([
  { what: 'the name of the index', missing: /\/current\.json/ },
  { what: 'the program of the search', missing: /\/pagefind\.js/ },
  { what: 'the WebAssembly', missing: /\/wasm\.[^/]*\.pagefind/ },
  { what: 'the list of the index', missing: /\/pagefind-entry\.json/ },
])('a search that failed for $what can be tried again', async ({ missing }) => {
  const { page } = await site.visit('sok/?q=gurka', { missing });
  await expectStatus(page, FAILED);
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Sök' }).click();
  await expectTitles(page, ['Gemensam grupp 13 februari 2017']);
});

test('where workers are forbidden the search works without one', async () => {
  const strict = await openWebsite(content, {
    headers: { 'content-security-policy': `${STRICT_HEADERS['content-security-policy']}; worker-src 'none'` },
  });
  try {
    const { page } = await strict.visit('sok/?q=gurka');
    await expectTitles(page, ['Gemensam grupp 13 februari 2017']);
  } finally {
    await strict.close();
  }
});

/** A search while a site is published again: the files of two publications are never mixed. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { expectStatus, expectTitles } from '../support/search-page.ts';

const february = (text: string) => ({ ...small, 'minutes/m.md': minutes({ date: '2017-02-13' }, text) });
const MEETING = 'Gemensam grupp 13 februari 2017';
const { folder, remove } = lastingFolder();
const later = join(folder, 'site');

let site: Website;
beforeAll(async () => {
  writeFiles(join(folder, 'content'), february('## Övrigt\n\nVi åt melon.\n'));
  await build({ content: join(folder, 'content'), output: later, today: '2017-06-30' as CalendarDate });
  site = await openWebsite(february('## Övrigt\n\nVi åt gurka.\n'));
});
afterAll(async () => {
  await site?.close();
  remove();
});

async function search(page: Page, word: string): Promise<void> {
  await page.getByLabel('Sök efter').fill(word);
  await page.getByLabel('Sök efter').press('Enter');
}

test('searches ask once which index there is, and then for the files of that one alone', async () => {
  const { page, requests } = await site.visit('sok/?q=gurka');
  await expectTitles(page, [MEETING]);
  await search(page, 'klarspråk');
  await expectStatus(page, /träff/);
  const asked = requests.filter((path) => path.startsWith('/pagefind/'));
  expect(asked.filter((path) => path === '/pagefind/current.json')).toHaveLength(1);
  const folders = new Set(asked.flatMap((path) => /^\/pagefind\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect([...folders]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
});

test('a page that is open uses its index as long as it is there, and finds the present one when it is not', async () => {
  const { page } = await site.visit('sok/?q=gurka');
  await expectTitles(page, [MEETING]);
  const pagefind = join(site.folder, 'pagefind');
  cpSync(join(later, 'pagefind'), pagefind, { recursive: true });
  await search(page, 'melon');
  await expectStatus(page, 'Inga träffar på ”melon”. Prova ett annat eller kortare ord.');
  await search(page, 'fem');
  await expectTitles(page, ['Gemensam grupp 16 januari 2017']);

  rmSync(pagefind, { recursive: true });
  cpSync(join(later, 'pagefind'), pagefind, { recursive: true });
  // a word of which nothing has been fetched yet
  await search(page, 'brev');
  await expectStatus(page, /gick inte att läsa in/);
  await search(page, 'melon');
  await expectTitles(page, [MEETING]);
});

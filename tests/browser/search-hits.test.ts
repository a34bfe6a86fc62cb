/** The hits of a search: their order, what they say, and what helps on when there are none. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { expectStatus, expectTitles, SEARCH_TIMEOUT, titlesOn } from '../support/search-page.ts';
import { unset } from '../support/unset.ts';

const OLD = 'Gemensam grupp 2 maj 2016';
const NEW = 'Gemensam grupp 13 februari 2017';
const OFTEN = 'Gemensam grupp 6 juni 2016';
const HEADING = 'Ledningsgruppen 1 mars 2016';
const PROJECT = 'Cykelverkstaden';

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    ...small,
    'projects/cykelverkstaden.md': '---\nname: Cykelverkstaden\n---\n\nVi lagar det som går sönder.\n',
    'minutes/1.md': minutes({ date: '2016-05-02' }, '## Övrigt\n\nEn cykel står i hallen.\n'),
    'minutes/2.md': minutes({ date: '2017-02-13' }, '## Övrigt\n\nNågon lånade en cykel. Den har en lampa.\n'),
    'minutes/3.md': minutes({ date: '2016-06-06' }, '## Övrigt\n\nCykel efter cykel efter cykel kom in.\n'),
    'minutes/4.md': minutes(
      { date: '2016-03-01', group: 'Ledningsgruppen' },
      '## Cyklar\n\nDe är gamla. Vi köpte lampor.\n',
    ),
  });
});
afterAll(() => site?.close());

test('what is named so is first, then headings, then texts; of hits that are alike the newest', async () => {
  const { page } = await site.visit('sok/?q=cykel');
  await expectTitles(page, [PROJECT, HEADING, NEW, OFTEN, OLD]);
  expect(await titlesOn(page)).toEqual([PROJECT, HEADING, NEW, OFTEN, OLD]);
});

test('the newest may be first, and the choice is in the address', async () => {
  const { page } = await site.visit('sok/?q=cykel');
  await page.getByRole('link', { name: 'Nyast först' }).click();
  await expect.poll(() => titlesOn(page), SEARCH_TIMEOUT).toEqual([NEW, OFTEN, OLD, HEADING, PROJECT]);
  expect(new URL(page.url()).searchParams.get('order')).toBe('nyast');
  await page.getByRole('link', { name: 'Bäst träff' }).click();
  await expect.poll(async () => (await titlesOn(page))[0], SEARCH_TIMEOUT).toBe(PROJECT);
  await page.goBack();
  await expect.poll(async () => (await titlesOn(page))[0], SEARCH_TIMEOUT).toBe(NEW);
});

test('a hit tells what it is, and a meeting its day in the margin', async () => {
  const { page } = await site.visit('sok/?q=cykel');
  await expectTitles(page, [PROJECT, HEADING, NEW, OFTEN, OLD]);
  const margins = await page.locator('#_hits .entry-margin').allTextContents();
  expect(margins.slice(0, 2).map(unset)).toEqual(['Projekt', '1 mars 2016 Protokoll']);
});

test('an excerpt has neither its heading nor a full stop in its mark', async () => {
  const { page } = await site.visit('sok/?q=lampor');
  await expectTitles(page, [HEADING, NEW]);
  expect(await page.locator('#_hits .entry-more').last().textContent()).toMatch(/^De är gamla\. Vi köpte lampor\./);
  expect(await page.locator('#_hits mark').allTextContents()).toEqual(['lampa', 'lampor']);
});

test('without hits the filters can be cleared, and the lists are there', async () => {
  const { page } = await site.visit('sok/?q=lampor&year=2017&group=Ledningsgruppen');
  await expectStatus(page, /^Inga träffar på ”lampor”/);
  expect(await page.locator('#_help').getByRole('link', { name: 'Protokoll' }).isVisible()).toBe(true);
  await page.locator('#_help').getByRole('button').click();
  await expectTitles(page, [HEADING, NEW]);
  expect(await page.locator('#_help').isVisible()).toBe(false);
  expect(new URL(page.url()).searchParams.get('year')).toBeNull();
});

test('on a phone the filters are folded, and their heading says what is chosen', async () => {
  const { page } = await site.visit('sok/?q=lampor&group=Ledningsgruppen&year=2016', {
    viewport: { width: 320, height: 600 },
  });
  await expectTitles(page, [HEADING]);
  expect((await page.locator('.filters > summary').textContent())?.trim()).toBe('Visa bara: Ledningsgruppen, 2016');
  expect(await page.getByLabel('Grupp').isVisible()).toBe(false);
  await page.locator('.filters > summary').click();
  await page.getByRole('button', { name: 'Rensa' }).click();
  await expectTitles(page, [HEADING, NEW]);
});

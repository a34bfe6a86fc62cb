/** Searching the example archive: from the form to the section, with an address that can be shared. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Website } from '../support/browser.ts';
import { expectStatus, expectTitles, HIT_LINK, hitsOn, targetInView } from '../support/search-page.ts';

const FEBRUARY = 'Gemensam utvecklingsgrupp 13 februari 2017';
const JUNE = 'Gemensam utvecklingsgrupp 12 juni 2017';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

test('a word in the form of the start page finds its meeting and its section, and leads there', async () => {
  const { page } = await site.visit('');
  await page.getByLabel('Sök i protokollen').fill('fiskepremiär');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expectStatus(page, '1 träff.');
  await expectTitles(page, [FEBRUARY]);
  expect(await hitsOn(page)).toEqual([{ title: FEBRUARY, headings: ['Fiskepremiär'] }]);
  await page.getByRole('link', { name: 'Fiskepremiär' }).click();
  await page.waitForURL('**/protokoll/2017-02-13-gemensam-utvecklingsgrupp/#fiskepremiar');
  expect(await targetInView(page)).toEqual({ text: 'Fiskepremiär', inView: true });
});

test('the matching word is marked in what is quoted', async () => {
  const { page } = await site.visit('sok/?q=kanot');
  await expectTitles(page, [JUNE]);
  expect(await page.locator('#_hits mark').allTextContents()).toEqual(['kanoten']);
});

test('the title of a hit leads to the meeting', async () => {
  const { page } = await site.visit('sok/?q=kanot');
  await page.locator(`#_hits ${HIT_LINK}`).click();
  await page.waitForURL('**/protokoll/2017-06-12-gemensam-utvecklingsgrupp/');
});

test('a sent address answers at once, with the form filled in', async () => {
  const { page } = await site.visit('sok/?q=skridskor&year=2016');
  await expectTitles(page, ['Gemensam utvecklingsgrupp 5 december 2016']);
  expect(await page.getByLabel('Sök efter').inputValue()).toBe('skridskor');
  expect(await page.getByLabel('År').inputValue()).toBe('2016');
});

test('the query is in the address, and the way back goes through the searches', async () => {
  const { page } = await site.visit('sok/');
  for (const [word, title] of [
    ['fiskepremiär', FEBRUARY],
    ['kanot', JUNE],
  ] as const) {
    await page.getByLabel('Sök efter').fill(word);
    await page.getByLabel('Sök efter').press('Enter');
    await expectTitles(page, [title]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(word);
  }
  await page.goBack();
  await expectTitles(page, [FEBRUARY]);
  expect(await page.getByLabel('Sök efter').inputValue()).toBe('fiskepremiär');
  await page.goBack();
  await expectTitles(page, []);
  await expectStatus(page, '');
  await page.goForward();
  await expectTitles(page, [FEBRUARY]);
});

test('after a visit to a hit, the way back shows the hits again', async () => {
  const { page } = await site.visit('sok/?q=kanot');
  await page.locator(`#_hits ${HIT_LINK}`).click();
  await page.waitForURL('**/protokoll/2017-06-12-gemensam-utvecklingsgrupp/');
  await page.goBack();
  await expectTitles(page, [JUNE]);
});

test.for([
  { what: 'a word in another form', query: 'fiskepremiären', titles: [FEBRUARY] },
  { what: 'a word without the dots of å, ä and ö', query: 'fiskepremiar', titles: [FEBRUARY] },
  { what: 'a word in capitals', query: 'KANOT', titles: [JUNE] },
  { what: 'two words that stand in one meeting', query: 'kanot skridskor', titles: [JUNE] },
])('$what is found', async ({ query, titles }) => {
  const { page } = await site.visit(`sok/?q=${encodeURIComponent(query)}`);
  await expectTitles(page, titles);
});

test('a word that stands nowhere has no hits, and the page says so', async () => {
  const { page } = await site.visit('sok/?q=xylofon&year=2016');
  await expectStatus(page, 'Inga träffar på ”xylofon”. Prova ett annat eller kortare ord.');
  await expectTitles(page, []);
});

test('who was at a meeting can not be searched for', async () => {
  const { page } = await site.visit('sok/?q=Sj%C3%B6dahl');
  await expectStatus(page, /träff/);
  expect(await page.locator('#_hits').textContent()).not.toMatch(/sjödahl/i);
});

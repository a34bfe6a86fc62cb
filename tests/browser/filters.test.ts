/** Filtering hits by group, project and year. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';
import { expectTitles } from '../support/search-page.ts';

const FIRST = 'Gemensam grupp 2 maj 2016';
const SECOND = 'Gemensam grupp 13 februari 2017';
const THIRD = 'Ledningsgruppen 20 mars 2017';

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    ...small,
    'minutes/1.md': minutes({ date: '2016-05-02' }, '## Klarspråk\n\nVi åt gurka.\n'),
    'minutes/2.md': minutes({ date: '2017-02-13' }, '## Fritidsbanken\n\nVi odlade gurka.\n'),
    'minutes/3.md': minutes({ date: '2017-03-20', group: 'Ledningsgruppen' }, '## Klarspråk\n\nVi sålde gurka.\n'),
  });
});
afterAll(() => site?.close());

interface Narrowing {
  by: string;
  filters: Record<string, string>;
  titles: string[];
}

const narrowings: Narrowing[] = [
  { by: 'nothing', filters: {}, titles: [FIRST, SECOND, THIRD] },
  { by: 'group', filters: { group: 'Gemensam grupp' }, titles: [FIRST, SECOND] },
  { by: 'project', filters: { project: 'Klarspråk' }, titles: [FIRST, THIRD] },
  { by: 'year', filters: { year: '2017' }, titles: [SECOND, THIRD] },
  { by: 'group and year', filters: { group: 'Gemensam grupp', year: '2017' }, titles: [SECOND] },
  { by: 'project and year', filters: { project: 'Fritidsbanken', year: '2016' }, titles: [] },
];

test.for(narrowings)('hits narrowed by $by, chosen in the form', async ({ filters, titles }) => {
  const { page } = await site.visit('sok/?q=gurka');
  await expectTitles(page, [FIRST, SECOND, THIRD]);
  for (const [name, value] of Object.entries(filters)) await page.locator(`select[name=${name}]`).selectOption(value);
  await expectTitles(page, titles);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'gurka', ...filters });
});

test.for(narrowings)('hits narrowed by $by, in a sent address', async ({ filters, titles }) => {
  const { page } = await site.visit(`sok/?${new URLSearchParams({ q: 'gurka', ...filters })}`);
  await expectTitles(page, titles);
});

test('a filter without a word lists all that it holds', async () => {
  const { page } = await site.visit('sok/?year=2016');
  await expectTitles(page, [FIRST]);
});

test('the filters offer what there is, and all of it', async () => {
  const { page } = await site.visit('sok/');
  expect(await page.locator('select[name=year] option').allTextContents()).toEqual(['Alla', '2017', '2016']);
  expect(await page.locator('select[name=group] option').allTextContents()).toEqual([
    'Alla',
    'Gemensam grupp',
    'Ledningsgruppen',
  ]);
});

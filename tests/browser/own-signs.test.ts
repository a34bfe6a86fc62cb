/** Lists whose items begin with signs of their own: each item has one sign, the one that was written. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    ...small,
    'minutes/m.md': minutes(
      { date: '2017-02-13' },
      'a) Först\nb) Sedan\n\nMer.\n\n1. Ett\n\n2. Två\n\nA. Tre\n\nB. Fyra\n\nMer.\n\n1. Som vanligt\n2. Likaså\n',
    ),
  });
});
afterAll(() => site?.close());

test('the signs are those of the text, and the browser adds none', async () => {
  const { page } = await site.visit('protokoll/2017-02-13-gemensam-grupp/');
  const lists = await page.locator('main .prose ol').evaluateAll((all) =>
    all.map((list) => ({
      style: getComputedStyle(list).listStyleType,
      items: Array.from(list.children, (item) => item.textContent.trim()),
    })),
  );
  expect(lists).toEqual([
    { style: 'none', items: ['a) Först', 'b) Sedan'] },
    { style: 'none', items: ['1. Ett', '2. Två', 'A. Tre', 'B. Fyra'] },
    { style: 'decimal', items: ['Som vanligt', 'Likaså'] },
  ]);
});

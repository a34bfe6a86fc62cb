/** The thread of all projects: by touch, by keyboard and with a screen reader. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Website } from '../support/browser.ts';
import { targetInView } from '../support/search-page.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Less than this is rounding. */
const SLACK = 0.05;
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

test.for([
  [320, 'projekt/'],
  [768, 'projekt/'],
  [1280, 'projekt/'],
  [320, 'projekt/ar/2017/'],
  [320, ''],
] as const)('at %d px every mark of /%s is 24 px to press, and none covers another', async ([width, path]) => {
  const { page } = await site.visit(path, { viewport: { width, height: 900 } });
  await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  const boxes = await page.evaluate<Box[]>(
    `[...document.querySelectorAll('.strip a, .strips li > a, .years a')].map((link) => link.getBoundingClientRect().toJSON())`,
  );
  expect(boxes.length).toBeGreaterThan(60);
  for (const { left, right, top, bottom } of boxes) {
    expect(right - left).toBeGreaterThan(24 - SLACK);
    expect(bottom - top).toBeGreaterThan(24 - SLACK);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
  expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
});

test.for([
  [320, 'above'],
  [768, 'beside'],
] as const)('at %d px the names stand %s their strips', async ([width, where]) => {
  const { page } = await site.visit('projekt/', { viewport: { width, height: 900 } });
  const rows = await page.evaluate<{ name: Box; strip: Box }[]>(
    `[...document.querySelectorAll('.strips li')].map((row) => ({
      name: row.querySelector('a').getBoundingClientRect().toJSON(),
      strip: row.querySelector('svg').getBoundingClientRect().toJSON(),
    }))`,
  );
  for (const { name, strip } of rows)
    if (where === 'above') expect(name.bottom).toBeLessThanOrEqual(strip.top + SLACK);
    else expect([name.right <= strip.left, Math.abs(name.top - strip.top) < 1]).toEqual([true, true]);
});

test('on the start page the whole is a screen of a phone; what it folds there is open where names stand beside', async () => {
  const narrow = await site.visit('', { viewport: { width: 320, height: 640 } });
  const section = narrow.page.locator('.thread');
  expect((await section.boundingBox())?.height).toBeLessThan(640);
  const rows = (page: typeof narrow.page) => page.locator('.strips li:visible').count();
  expect(await rows(narrow.page)).toBe(4);
  await narrow.page.getByText('Visa 7 projekt till').click();
  expect(await rows(narrow.page)).toBe(11);
  const wide = await site.visit('', { viewport: { width: 1280, height: 900 } });
  expect(await rows(wide.page)).toBe(11);
});

test('an old address of a year on /projekt/ leads to the link to its page', async () => {
  const { page } = await site.visit('projekt/#_thread-2016');
  const link = page.getByRole('navigation', { name: 'År för år' }).getByRole('link', { name: '2016' });
  expect(await link.evaluate((element) => element.matches(':target'))).toBe(true);
  await link.click();
  await page.waitForURL('**/projekt/ar/2016/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Projekt 2016');
});

test('a mark leads to what the minutes say of the project', async () => {
  const { page } = await site.visit('');
  await page
    .getByRole('link', { name: 'Klarspråk, 8 juni 2017, beslut, men något är inte klart', exact: true })
    .click();
  await page.waitForURL('**/protokoll/2017-06-08-*/#*');
  expect((await targetInView(page)).inView).toBe(true);
});

test('the Tab key stops at the marks, and can be led past them', async () => {
  const { page } = await site.visit('projekt/');
  await page.locator('.strips li > a').first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.textContent`)).toBe('CurioCity Mashup, 5 december 2016');
  const skip = page.getByRole('link', { name: 'Hoppa över diagrammet' });
  await skip.focus();
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('ul').className`)).toBe('entries');
});

test('a screen reader is told of a project by its marks, and of the table only when it is opened', async () => {
  const { page } = await site.visit('projekt/');
  const mark = () =>
    page.getByRole('link', { name: 'Klarspråk, 8 juni 2017, beslut, men något är inte klart', exact: true }).count();
  const dates = () => page.getByRole('link', { name: '8 juni', exact: true }).count();
  expect(await mark()).toBe(1);
  expect(await dates()).toBe(0);
  await page.getByText('Visa som tabell').click();
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    'Projekt',
    'Oktober–december 2016',
    'Januari–mars 2017',
    'April–juni 2017',
  ]);
  expect(await dates()).toBeGreaterThan(0);
});

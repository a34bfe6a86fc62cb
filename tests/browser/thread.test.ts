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

test.for([320, 768, 1280])('at %d px every mark is 24 px to press, and none covers another', async (width) => {
  const { page } = await site.visit('projekt/', { viewport: { width, height: 900 } });
  await page.evaluate(`document.querySelectorAll('details.year').forEach((details) => { details.open = true; })`);
  const boxes = await page.evaluate<Box[]>(
    `[...document.querySelectorAll('.strip a, .strips li > a')].map((link) => link.getBoundingClientRect().toJSON())`,
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
  expect(await page.evaluate(`document.activeElement.textContent`)).toBe('Bättre hälsa för unga romer, 6 april 2017');
  const skip = page.getByRole('link', { name: 'Hoppa över diagrammet' });
  await skip.focus();
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('ul').className`)).toBe('projects');
});

test('a screen reader is told of a project by its marks, and of the table only when it is opened', async () => {
  const { page } = await site.visit('projekt/');
  const mark = () =>
    page.getByRole('link', { name: 'Klarspråk, 8 juni 2017, beslut, men något är inte klart', exact: true }).count();
  const dates = () => page.getByRole('link', { name: '8 juni', exact: true }).count();
  expect(await mark()).toBe(1);
  expect(await dates()).toBe(0);
  await page.getByText('Visa 2017 som tabell').click();
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Projekt', 'Januari–mars', 'April–juni']);
  expect(await dates()).toBeGreaterThan(0);
});

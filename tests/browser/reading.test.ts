/** Reading without JavaScript, and following a project's timeline to its anchors in the minutes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';
import { targetInView } from '../support/search-page.ts';
import { unset } from '../support/unset.ts';

const MEETING = 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

test.for([
  {
    what: 'a section of its own',
    day: '19 april 2017',
    heading: 'Samordnare för Digitalt utanförskap',
    text: 'Samordnare för Digitalt utanförskap',
  },
  {
    what: 'a paragraph that mentions it',
    day: '24 april 2017',
    heading: 'Rapport från arbetsgrupperna',
    text: 'Vi söker: Digitalt utanförskap söker en samordnare på halvtid. Annonsen kommer i maj.',
  },
  {
    what: 'a list item that mentions it',
    day: '12 juni 2017',
    heading: 'Rapport från arbetsgrupperna',
    text: 'Digitalt utanförskap har kurs hela sommaren på Fontänhuset, onsdagar 10–12.',
  },
])('the timeline of a project leads to $what', async ({ day, heading, text }) => {
  const { page } = await site.visit('projekt/digitalt-utanforskap/');
  const entry = page.locator('.timeline article', { has: page.getByRole('link', { name: day }) });
  await entry.getByRole('link', { name: heading, exact: true }).click();
  await page.waitForURL('**/protokoll/*/#*');
  const target = await targetInView(page);
  expect({ ...target, text: unset(target.text) }).toEqual({ text, inView: true });
});

test.for(kindsOfPages)('/%s reads without JavaScript', async (path) => {
  const { page, complaints } = await site.visitAgain(path, { javaScriptEnabled: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.locator('main').textContent())?.length).toBeGreaterThan(150);
  expect(complaints).toEqual([]);
});

test('without JavaScript the search says so and leads to the lists', async () => {
  const { page } = await site.visit('sok/?q=utegym', { javaScriptEnabled: false });
  const notice = page.locator('noscript');
  expect(await notice.locator('p').textContent()).toMatch(/^Sökningen behöver JavaScript/);
  expect(await notice.locator('p').isVisible()).toBe(true);
  const links = notice.locator('a');
  expect(await links.allTextContents()).toEqual(['Protokoll', 'Projekt', 'Grupper', 'Organisationer']);
  await links.first().click();
  await page.waitForURL('**/protokoll/');
});

test('with JavaScript the search does not talk about it', async () => {
  const { page } = await site.visit('sok/');
  expect(await page.locator('noscript').isVisible()).toBe(false);
});

test('who was there is folded, and opens without JavaScript', async () => {
  const { page } = await site.visit(MEETING, { javaScriptEnabled: false });
  const person = page.getByText('Kerstin Dalerud', { exact: false });
  expect(await person.isVisible()).toBe(false);
  await page.getByText(/^Närvarande \(\d+\)$/).click();
  expect(await person.isVisible()).toBe(true);
});

test('the first stop of the Tab key leads past the menu', async () => {
  const { page } = await site.visit(MEETING);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Till innehållet' });
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
});

/** Finding open outcomes by keyboard, without JavaScript: from the start page to the anchor in the minutes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Website } from '../support/browser.ts';
import { targetInView } from '../support/search-page.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** Presses Tab until the focus is on a link, or another element, with these words, then Enter. */
async function tabTo(page: Page, words: RegExp, tag = 'A'): Promise<void> {
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate<[string, string]>(
      '[document.activeElement.tagName, document.activeElement.textContent.trim()]',
    );
    if (focus[0] !== tag || !words.test(focus[1])) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The Tab key never came to ${words}`);
}

test('a reader finds what is open in «Personlig representant», and since when, from the register', async () => {
  const { page, complaints } = await site.visit('', { javaScriptEnabled: false });
  await tabTo(page, /^Uppgifter$/);
  await page.waitForURL('**/uppgifter/');
  await tabTo(page, /^Projekt$/, 'SUMMARY');
  await tabTo(page, /^Personlig representant \(\d+\)$/);
  await page.waitForURL('**/uppgifter/projekt/personlig-representant/');
  const open = page
    .locator('section', { has: page.getByRole('heading', { name: /^Inte klara/ }) })
    .locator('.entries > li');
  expect(await open.count()).toBeGreaterThan(0);
  expect(await open.first().textContent()).toMatch(/\d+\s\p{L}+ 2017.*möten har gått/su);
  expect(complaints).toEqual([]);
});

test('and from the project’s page, at its top', async () => {
  const { page } = await site.visit('projekt/personlig-representant/', { javaScriptEnabled: false });
  const open = page.locator('section', { has: page.getByRole('heading', { name: 'Inte klart än' }) });
  expect(await open.locator('.entries > li').first().textContent()).toMatch(/\d+\s\p{L}+ 2017.*möten har gått/su);
  const timeline = await page.getByRole('heading', { name: 'Tidslinje' }).boundingBox();
  expect((await open.boundingBox())?.y).toBeLessThan(timeline?.y ?? 0);
});

test('on a phone what a meeting came to takes at most a screen before the text, and more at a press', async () => {
  const { page } = await site.visit('protokoll/', { viewport: { width: 320, height: 640 } });
  const meetings = page.locator('.entry-topic a');
  const paths = await meetings.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    const outcomes = page.locator('.outcomes');
    expect((await outcomes.boundingBox())?.height, path).toBeLessThanOrEqual(640);
    for (const fold of await outcomes.locator('> details > summary').all()) await fold.click();
    for (const entry of await outcomes.locator('.entry').all()) expect(await entry.isVisible()).toBe(true);
  }
});

test('from a register one comes to the very place in the minutes', async () => {
  const { page } = await site.visit('beslut/', { javaScriptEnabled: false });
  await page.locator('.entries .entry-topic a').first().click();
  await page.waitForURL(/\/protokoll\/.*#beslut-[a-z0-9-]+$/);
  expect((await targetInView(page)).inView).toBe(true);
});

test('minutes in which something was decided can be picked out in the search', async () => {
  const { page } = await site.visit('sok/');
  await page.getByLabel('Möten med').selectOption('Beslut');
  await page.locator('#_hits > li').nth(3).waitFor();
  expect(await page.locator('#_status').textContent()).toMatch(/^\d+ träffar\.$/);
});

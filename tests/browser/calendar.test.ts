/** From the start page to the calendar file of the next meeting, by keyboard and on a narrow phone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Website } from '../support/browser.ts';
import { eventsIn } from '../support/calendars.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** Presses Tab until something that is called so has the focus, then Enter. */
async function followByKeyboard(page: Page, name: RegExp): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(
      `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`,
    ) as Promise<string>;
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused())) return page.keyboard.press('Enter');
  }
  throw new Error(`Nothing that is called ${name} gets the focus on ${page.url()}`);
}

test('one comes by keyboard, at 320 px, to a file that a calendar reads', async () => {
  const { page, complaints } = await site.visit('', { viewport: { width: 320, height: 640 }, acceptDownloads: true });
  await followByKeyboard(page, /^Kalender$/);
  await page.waitForURL('**/kalender/');
  const download = page.waitForEvent('download');
  await followByKeyboard(page, /^Lägg till i din kalender: /);
  const file = await download;
  expect(file.suggestedFilename()).toBe('mote.ics');
  const [event] = eventsIn(readFileSync(await file.path(), 'utf8'));
  expect(event).toMatchObject({ summary: 'Ledningsgrupp för utveckling', start: '2017-08-31T08:30:00.000Z' });
  expect(complaints).toEqual([]);
});

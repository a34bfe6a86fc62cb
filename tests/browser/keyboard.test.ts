/** Use by keyboard: Tab reaches every control, in order, and the focus is always visible. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** What can be used on a page: links, fields, buttons and folds that are shown. */
const USABLE = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(
  (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)`;

/** What has the focus: its place among what can be used, and whether it is seen. */
interface Focus {
  at: number;
  name: string;
  /** Whether it is marked otherwise than what has no focus. */
  marked: boolean;
  /** Whether it lies within the window. */
  inWindow: boolean;
}

async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    // The marks of a thread are drawn elsewhere; their frame takes this colour.
    const framed = !['', 'none'].includes(style.getPropertyValue('--focus').trim());
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return {
      at: globalThis._usable.indexOf(element),
      name: element.outerHTML.slice(0, 100),
      marked: outlined || framed,
      inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  })()`);
}

describe.each([320, 1280])('at %i px', (width) => {
  test.for(kindsOfPages)('Tab walks through all of /%s, and the focus is seen', { timeout: 60_000 }, async (path) => {
    const { page } = await site.visitAgain(path, { viewport: { width, height: 800 } });
    const count = (await page.evaluate(`(globalThis._usable = ${USABLE}).length`)) as number;
    const walked: Focus[] = [];
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      walked.push(await focusOf(page));
    }
    expect(walked.filter(({ marked, inWindow }) => !(marked && inWindow))).toEqual([]);
    expect(walked.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});

test('the first Tab offers to skip to the content, and Enter does', async () => {
  const { page } = await site.visit('protokoll/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Till innehållet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
});

/** On a narrow phone the addresses of feeds and calendars are seen in full, and one click selects the whole of one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Website } from '../support/browser.ts';

let example: Website;
beforeAll(async () => {
  example = await openExample();
});
afterAll(() => example?.close());

test.for(['folj/', 'folj/grupper/ledningsgrupp-for-utveckling/', 'folj/projekt/battre-halsa-for-unga-romer/'])(
  '/%s gives its addresses to copy',
  async (path) => {
    const { page } = await example.visit(path, { viewport: { width: 320, height: 640 } });
    // what is folded on a phone is unfolded, as readers do
    await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
    const addresses = page.locator('main code');
    expect(await addresses.count()).toBe(3);
    for (const address of await addresses.all()) {
      const box = await address.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect(await address.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await address.click();
      expect(await page.evaluate('String(getSelection())')).toBe(await address.textContent());
    }
  },
);

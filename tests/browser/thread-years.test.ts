/** A hundred projects over thirty years on a phone: how long the pages of projects over time are. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolder, type Website } from '../support/browser.ts';
import { THIRTY_YEARS_PATIENCE, thirtyYears } from '../support/thirty-years.ts';

const PHONE = { width: 320, height: 640 };

let site: Website;
beforeAll(async () => {
  site = await openFolder({ folder: (await thirtyYears()).site });
}, THIRTY_YEARS_PATIENCE);
afterAll(() => site?.close());

test.for([
  ['projekt/', 12],
  ['projekt/ar/2004/', 8],
] as const)('/%s is at most %d screens', async ([path, screens]) => {
  const { page } = await site.visit(path, { viewport: PHONE });
  expect((await page.evaluate<number>('document.documentElement.scrollHeight')) / PHONE.height).toBeLessThan(screens);
});

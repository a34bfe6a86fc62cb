/** A hundred projects over thirty years on a phone: how long the pages are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFolder } from '../support/browser.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { LAST_YEAR, longSite } from '../support/long-archive.ts';

const PHONE = { width: 320, height: 640 };

test('no page is longer than a few screens of a phone, however many years there are', async () => {
  const folder = temporaryFolder();
  for (const [path, text] of longSite()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const site = await openFolder({ folder });
  onTestFinished(site.close);
  const screensOf = async (path: string): Promise<number> => {
    const { page } = await site.visit(path, { viewport: PHONE });
    return (await page.evaluate<number>('document.documentElement.scrollHeight')) / PHONE.height;
  };
  expect(await screensOf('projekt/')).toBeLessThan(12);
  expect(await screensOf(`projekt/ar/${LAST_YEAR}/`)).toBeLessThan(8);
});

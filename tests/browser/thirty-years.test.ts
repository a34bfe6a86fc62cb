/** Pages of an archive of thirty years on a phone: the largest of each kind is not endless. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure, PHONE } from '../../scripts/pictures/measure.ts';
import { byName, pagesIn } from '../../scripts/pictures/samples.ts';
import { openFolder, type Website } from '../support/browser.ts';
import { THIRTY_YEARS_PATIENCE, thirtyYears } from '../support/thirty-years.ts';

/** The most that anybody scrolls. */
const MOST_SCREENS = 40;

let website: Website;
beforeAll(async () => {
  website = await openFolder({ folder: (await thirtyYears()).site });
}, THIRTY_YEARS_PATIENCE);
afterAll(() => website?.close());

test('no page is higher than 40 screens', { timeout: THIRTY_YEARS_PATIENCE }, async () => {
  const high: string[] = [];
  for (const pages of byName(pagesIn(website.folder)).values()) {
    const [page] = pages.toSorted((a, b) => b.gzipped - a.gzipped);
    if (!page) continue;
    const visit = await website.open(page.path.slice(1), { viewport: PHONE });
    const { screens } = await measure(visit.page);
    await visit.close();
    if (screens > MOST_SCREENS) high.push(`${page.path}: ${screens.toFixed(1)} screens`);
  }
  expect(high).toEqual([]);
});

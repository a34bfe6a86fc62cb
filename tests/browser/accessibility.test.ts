/** What WCAG 2.2 AA and good practice ask of every kind of page, in every state of it: read by axe in a browser. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';
import { PATIENCE } from '../support/search-page.ts';

const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What may differ between colours and widths when all else is the same page. */
const LOOKS = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};

/** Every rule on a phone in light and on a wide screen in dark colours; the other two have the same elements. */
const VIEWS = [
  { colorScheme: 'light', width: 320, rules: ALL },
  { colorScheme: 'dark', width: 1280, rules: ALL },
  { colorScheme: 'dark', width: 320, rules: LOOKS },
  { colorScheme: 'light', width: 1280, rules: LOOKS },
] as const;

/** The states of the search page besides the empty one. */
const SEARCHES = [
  { what: 'with hits', path: 'sok/?q=klarspråk', status: /\d+ träff/ },
  { what: 'without hits', path: 'sok/?q=parkering', status: 'Inga träffar.' },
  { what: 'with a corrected word', path: 'sok/?q=klarspårk', status: /Menade du/ },
  { what: 'with an error', path: 'sok/?q=klarspråk', status: /gick inte att läsa in/, missing: /pagefind\.js/ },
];

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** What axe finds, a line each: the rule, and where. Folded parts are unfolded, since readers do that. */
async function findings(page: Page, runOnly: { type: string; values: readonly string[] }): Promise<string[]> {
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  await page.evaluate(axe.source);
  const options = { runOnly, resultTypes: ['violations'] };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}

describe.each(VIEWS)('at $width px in $colorScheme colours', ({ colorScheme, width, rules }) => {
  const view = { colorScheme, viewport: { width, height: 800 } };

  test.for(kindsOfPages)('axe finds nothing on /%s', async (path) => {
    const { page } = await site.visit(path, view);
    expect(await findings(page, rules)).toEqual([]);
  });

  test.for(SEARCHES)('axe finds nothing on the search $what', async ({ path, status, missing }) => {
    const { page } = await site.visit(path, { ...view, ...(missing && { missing }) });
    await expect.poll(() => page.getByRole('status').textContent(), PATIENCE).toMatch(status);
    expect(await findings(page, rules)).toEqual([]);
  });
});

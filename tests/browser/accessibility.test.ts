/** WCAG 2.2 AA and good practice on every kind of page, in each of its states: checked by axe in a browser. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';
import { SEARCH_TIMEOUT } from '../support/search-page.ts';

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

/** An address, what the search must have said there, and what the server does not have. */
interface PageState {
  what: string;
  path: string;
  status?: string | RegExp;
  missing?: RegExp;
}

/** Every kind of page, and the states of the search besides the empty one; each is opened once for all its views. */
const PAGES: PageState[] = [
  ...kindsOfPages.map((path) => ({ what: `/${path}`, path })),
  { what: 'a search with hits', path: 'sok/?q=klarspråk', status: /\d+ träff/ },
  {
    what: 'a search without hits',
    path: 'sok/?q=parkering',
    status: 'Inga träffar på ”parkering”. Prova ett annat eller kortare ord.',
  },
  { what: 'a search with a corrected word', path: 'sok/?q=klarspårk', status: /Menade du/ },
  {
    what: 'a search with an error',
    path: 'sok/?q=klarspråk',
    status: /gick inte att läsa in/,
    missing: /pagefind\.js/,
  },
];

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** What axe finds, a line each: the rule, and where. */
async function findings(page: Page, runOnly: { type: string; values: readonly string[] }): Promise<string[]> {
  const options = { runOnly, resultTypes: ['violations'] };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}

describe.for(PAGES)('$what', ({ path, status, missing }) => {
  let visit: Awaited<ReturnType<Website['open']>>;
  beforeAll(async () => {
    visit = await site.open(path, missing ? { missing } : {});
    // Folded parts are unfolded, since readers do that.
    await visit.page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
    await visit.page.evaluate(axe.source);
  });
  afterAll(() => visit?.close());

  test.for(VIEWS)('axe finds nothing at $width px in $colorScheme colours', async ({ colorScheme, width, rules }) => {
    const { page } = visit;
    if (status) await expect.poll(() => page.getByRole('status').textContent(), SEARCH_TIMEOUT).toMatch(status);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findings(page, rules)).toEqual([]);
  });
});

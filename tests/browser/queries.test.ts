/** Search queries in Swedish and the meetings that match: tables, run in a browser on a built site. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openExample, openWebsite } from '../support/browser.ts';
import { HIT_LINK, SEARCH_TIMEOUT } from '../support/search-page.ts';

const SHARED = '../shared/archive';

/** A line of a table: a query, the ids of the meetings that must be found and no others, what it tests. */
interface Query {
  query: string;
  right: Set<string>;
  what: string;
}

function queriesOf(table: string): Query[] {
  const lines = readFileSync(new URL(`./queries/${table}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', ids = '', what = ''] = line.split('\t');
      return { query, right: new Set(ids.split(' ').filter(Boolean)), what };
    });
}

/** The meetings that a search shows, all of them. */
async function meetingsFound(page: Page, query: string): Promise<Set<string>> {
  await page.getByLabel('Sök efter').fill(query);
  await page.getByLabel('Sök efter').press('Enter');
  const status = page.getByRole('status');
  await expect.poll(() => status.textContent(), SEARCH_TIMEOUT).toMatch(/träff/);
  const count = Number(/(\d+) träff/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
  const hits = page.locator(`#_hits ${HIT_LINK}`);
  while ((await hits.count()) < count) {
    const more = page.getByRole('button', { name: 'Visa fler' });
    if (await more.isVisible()) await more.click();
  }
  const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return new Set(addresses.flatMap((address) => /\/protokoll\/([^/]+)\/$/.exec(address)?.[1] ?? []));
}

/** How well a set fits the right one: 1 when they are the same. */
function f1(found: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (found.size + right.size === 0) return 1;
  return (2 * [...found].filter((id) => right.has(id)).length) / (found.size + right.size);
}

describe.each([
  { archive: 'the example archive', content: 'content', open: openExample, table: 'example', least: 40 },
  { archive: 'the real archive', content: SHARED, open: () => openWebsite(SHARED), table: 'shared', least: 15 },
])('over $archive', ({ content, open, table, least }) => {
  test.skipIf(!existsSync(content))(
    `a query finds what a Swede would call right (needs ${content})`,
    { timeout: 240_000 },
    async () => {
      const queries = queriesOf(table);
      expect(queries.length).toBeGreaterThanOrEqual(least);
      const site = await open();
      try {
        const { page } = await site.visit('sok/');
        const wrong: string[] = [];
        let sum = 0;
        for (const { query, right, what } of queries) {
          const found = await meetingsFound(page, query);
          const fit = f1(found, right);
          sum += fit;
          const missed = [...right].filter((id) => !found.has(id));
          const extra = [...found].filter((id) => !right.has(id));
          if (fit < 1) wrong.push(`${query}: missed ${missed.join(' ')}; wrong ${extra.join(' ')} (${what})`);
        }
        const mean = sum / queries.length;
        console.log([`${table}: ${queries.length} queries, mean F1 ${mean.toFixed(3)}`, ...wrong].join('\n'));
        expect(mean, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
      } finally {
        await site.close();
      }
    },
  );
});

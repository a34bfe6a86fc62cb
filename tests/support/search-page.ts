/** The search page in a browser: its status and its hits. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { unset } from './unset.ts';

/** The most time, in ms, that a search may take with the loading of its index on a slow machine. */
export const SEARCH_TIMEOUT = { timeout: 20_000 };

/** A hit with the headings under it. */
export interface ShownHit {
  title: string;
  headings: string[];
}

/** The link of a hit to its page; those after it lead to headings. */
export const HIT_LINK = ':is(.entry-topic, .entry-title) a';

/** The hits on the page by title. */
export async function hitsOn(page: Page): Promise<ShownHit[]> {
  const hits = await page.locator('#_hits > .entry').all();
  const shown = hits.map(async (hit) => ({
    title: await titleOf(hit),
    headings: await hit.locator('.entry-text a').allTextContents(),
  }));
  return (await Promise.all(shown)).sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The titles of the hits on the page in their order: a name, or a group and a day. */
export async function titlesOn(page: Page): Promise<string[]> {
  return Promise.all((await page.locator('#_hits > .entry').all()).map(titleOf));
}

async function titleOf(hit: Locator): Promise<string> {
  const parts = [HIT_LINK, '.entry-day'].map((part) => hit.locator(part).allTextContents());
  return unset((await Promise.all(parts)).flat().join(' '));
}

/** Waits until the page shows these titles and no others. */
export async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  await expect.poll(async () => (await titlesOn(page)).sort(), SEARCH_TIMEOUT).toEqual([...titles].sort());
}

/** Waits until the status of the search is a text. */
export async function expectStatus(page: Page, text: string | RegExp): Promise<void> {
  const status = page.getByRole('status');
  if (typeof text === 'string') await expect.poll(() => status.textContent(), SEARCH_TIMEOUT).toBe(text);
  else await expect.poll(() => status.textContent(), SEARCH_TIMEOUT).toMatch(text);
}

/** The text of the target of the address's fragment, and whether it is within the viewport. */
export async function targetInView(page: Page): Promise<{ text: string; inView: boolean }> {
  const target = page.locator(':target');
  const box = await target.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return { text: (await target.textContent()) ?? '', inView: box !== null && box.y >= 0 && box.y < height };
}

/** The search page as a reader sees it: what it says, and its hits. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unset } from './unset.ts';

/** A search loads its index first; a slow machine takes longer, and no test waits longer than it must. */
export const PATIENCE = { timeout: 20_000 };

/** A hit with the headings under it. */
export interface ShownHit {
  title: string;
  places: string[];
}

/** The hits on the page, in the order of their titles; how well they match is Pagefind's business. */
export async function hitsOn(page: Page): Promise<ShownHit[]> {
  const hits = await page.locator('.hits > li').all();
  const shown = hits.map(async (hit) => ({
    title: unset((await hit.locator('> a').textContent()) ?? ''),
    places: await hit.locator('li a').allTextContents(),
  }));
  return (await Promise.all(shown)).sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Waits until the page shows these titles and no others. */
export async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  const shown = async () => (await page.locator('.hits > li > a').allTextContents()).map(unset);
  await expect.poll(async () => (await shown()).sort(), PATIENCE).toEqual([...titles].sort());
}

/** Waits until the page says this of the search. */
export async function expectStatus(page: Page, text: string | RegExp): Promise<void> {
  const status = page.getByRole('status');
  if (typeof text === 'string') await expect.poll(() => status.textContent(), PATIENCE).toBe(text);
  else await expect.poll(() => status.textContent(), PATIENCE).toMatch(text);
}

/** Whether the place that the address names is within what the reader sees. */
export async function targetInView(page: Page): Promise<{ text: string; inView: boolean }> {
  const target = page.locator(':target');
  const box = await target.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return { text: (await target.textContent()) ?? '', inView: box !== null && box.y >= 0 && box.y < height };
}

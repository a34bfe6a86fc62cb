/** Pictures of pages on screens, in both themes. What is long is cut into columns beside each other, to be read at a glance. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** A screen of a width, in px, and how a long page is laid out in pictures. */
interface Screen {
  height: number;
  columnHeight: number;
  columns: number;
}

/** The screens by their widths. */
export const screens: Readonly<Record<string, Screen>> = {
  '320': { height: 640, columnHeight: 1280, columns: 5 },
  '768': { height: 1024, columnHeight: 1536, columns: 2 },
  '1280': { height: 900, columnHeight: 1800, columns: 1 },
};
/** The themes. */
export const themes = ['light', 'dark'] as const;
/** A theme. */
export type Theme = (typeof themes)[number];

/** How many pictures of a page are made at most: its beginning tells what the rest is like. */
const MOST_PICTURES = 5;
const GAP = 16;

/** Writes pictures of a page: `file` with its number, where there are several, and its ending. Returns how many. */
export async function takeScreens(
  browser: Browser,
  url: string,
  { file, width, theme }: { file: string; width: number; theme: Theme },
): Promise<number> {
  const { height, columnHeight, columns } = screens[width] ?? { height: 900, columnHeight: 1800, columns: 1 };
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.goto(url, { waitUntil: 'networkidle' });
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  const count = Math.min(MOST_PICTURES, Math.ceil(whole / (columnHeight * columns)));
  mkdirSync(dirname(file), { recursive: true });
  for (let part = 0; part < count; part += 1) {
    const path = `${file}${count > 1 ? `-${part + 1}` : ''}.png`;
    const cut: Buffer[] = [];
    for (let column = part * columns; column < (part + 1) * columns && column * columnHeight < whole; column += 1) {
      const y = column * columnHeight;
      const clip = { x: 0, y, width, height: Math.min(columnHeight, whole - y) };
      cut.push(await page.screenshot({ fullPage: true, clip, ...(columns === 1 && { path }) }));
    }
    if (columns > 1) await compose(browser, cut, path);
  }
  await page.close();
  return count;
}

/** Writes pictures beside each other as one. */
async function compose(browser: Browser, pictures: readonly Buffer[], path: string): Promise<void> {
  const page: Page = await browser.newPage({ viewport: { width: 4000, height: 100 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('');
  await page.setContent(
    `<main style="display:inline-flex;gap:${GAP}px;align-items:start;background:#888">${images}</main>`,
  );
  await page.locator('main').screenshot({ path });
  await page.close();
}

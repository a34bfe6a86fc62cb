/** Pages as sheets of paper: a PDF as a printer would get it and, where pdftoppm is on the machine, a picture of each sheet. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';

/** Dots per inch of the pictures. */
const RESOLUTION = '70';
/** How many sheets of a page are pictured. */
const MOST_SHEETS = '8';

/** Prints a page on A4 into `file` with its ending. Returns the number of sheets. */
export async function printSheets(browser: Browser, url: string, file: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  mkdirSync(dirname(file), { recursive: true });
  const pdf = await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
  await page.close();
  // A machine without it gives an error, which says no more than that there are no pictures.
  spawnSync('pdftoppm', ['-png', '-r', RESOLUTION, '-l', MOST_SHEETS, `${file}.pdf`, file], { stdio: 'ignore' });
  return sheetsIn(pdf);
}

/** How many pages a PDF has. */
function sheetsIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

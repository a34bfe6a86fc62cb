/** How long a writer waits: from a saved file to the reloaded page, and to the search that finds its word, in a real browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import ours from '../../package.json' with { type: 'json' };
import { generateArchive } from '../bench-content.ts';
import { launchBrowser } from '../browser.ts';

/** How often a file is saved; the middle time counts. */
const SAVES = 10;
/** How long the writer looks at the page between, in ms: less than it takes until the search index is made. */
const PAUSE = 500;
const PORT = 8190;
const PATIENCE = 60_000;

/** Prints a line for each number of minutes. */
export async function benchSaves(counts: readonly number[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    console.log(
      '| minutes | saved to reloaded, median of ten | the slowest | saved to found |\n| ---: | ---: | ---: | ---: |',
    );
    for (const count of counts) console.log(await lineOf(count, browser));
  } finally {
    await browser.close();
  }
}

async function lineOf(count: number, browser: Browser): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-saves-'));
  const content = join(folder, 'content');
  generateArchive(content, count);
  const preview = spawn(
    process.execPath,
    [ours.bin.oppnasoc, 'start', '--content', content, '--output', join(folder, 'none'), '--port', String(PORT)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await until(preview.stdout, 'Öppna http');
    const { reloads, found } = await measure(content, browser);
    const sorted = reloads.toSorted((a, b) => a - b);
    const times = [sorted[Math.floor(SAVES / 2)], sorted.at(-1), found].map((ms = 0) => `${(ms / 1000).toFixed(2)} s`);
    return `| ${count} | ${times.join(' | ')} |`;
  } finally {
    preview.kill();
    if (preview.exitCode === null) await once(preview, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until a process has said something. */
async function until(output: Readable, words: string): Promise<void> {
  let printed = '';
  output.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  while (!printed.includes(words)) await once(output, 'data');
}

/** The times in ms: of each save to the page, and of the last to the search. */
async function measure(content: string, browser: Browser): Promise<{ reloads: number[]; found: number }> {
  const name = readdirSync(join(content, 'minutes')).sort().at(-1) ?? '';
  const file = join(content, 'minutes', name);
  const written = readFileSync(file, 'utf8');
  const site = `http://localhost:${PORT}/`;
  const page = await browser.newPage();
  await page.goto(`${site}protokoll/${name.replace(/\.md$/, '')}/`);
  const reloads: number[] = [];
  for (let nth = 1; nth <= SAVES; nth += 1) {
    await page.waitForTimeout(PAUSE);
    const start = performance.now();
    writeFileSync(file, `${written}\nSparat ${nth} gånger.\n`);
    await page.getByText(`Sparat ${nth} gånger.`).waitFor({ timeout: PATIENCE });
    reloads.push(performance.now() - start);
  }
  await page.goto(`${site}sok/?q=kvastfening`);
  const start = performance.now();
  writeFileSync(file, `${written}\nEn kvastfening.\n`);
  await page.locator('#_hits > li').first().waitFor({ timeout: PATIENCE });
  const found = performance.now() - start;
  await page.close();
  return { reloads, found };
}

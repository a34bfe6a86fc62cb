/** Reading a file does not depend on Node: in a browser it returns the same result. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { readContent } from '../support/reading.client.ts';

/** The text files of the example archive by their paths. */
function exampleFiles(): Record<string, Buffer> {
  const paths = readdirSync('content', { recursive: true, encoding: 'utf8' }).toSorted();
  const texts = paths.filter((path) => /\.(md|yaml)$/.test(path) && !path.startsWith('attachments/'));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join('content', path))]));
}

test('the minutes of the example archive are read in a browser as they are read here', async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/support/reading.client.ts'],
    inject: ['tests/support/browser-buffer.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'reading',
    logLevel: 'silent',
  });
  const files = exampleFiles();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles.map(({ text }) => text).join('') });
    const encoded = Object.entries(files).map(([path, bytes]) => [path, bytes.toString('base64')] as const);
    const there = await page.evaluate(
      `reading.readContent(Object.fromEntries(${JSON.stringify(encoded)}.map(
        ([path, bytes]) => [path, Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))])))`,
    );
    const here = readContent(files);
    expect(here.filter(({ record }) => record).length).toBeGreaterThan(10);
    expect(there).toEqual(JSON.parse(JSON.stringify(here)));
  } finally {
    await browser.close();
  }
});

/** Finding the browser that the tests run in, on any machine with Node. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../../scripts/browser.ts';
import { contentFolder } from '../support/content-folder.ts';

const browser = '#!/bin/sh\necho Chromium 143.0\n';
/** What some systems install instead of a browser. */
const stub = '#!/bin/sh\necho "Install the browser from elsewhere" >&2\nexit 1\n';

/** A folder of programs. */
function programs(files: Record<string, string>): string {
  const folder = contentFolder(files);
  for (const name of Object.keys(files)) chmodSync(join(folder, name), 0o755);
  return folder;
}

test('CHROME_PATH goes before everything else', () => {
  const folder = programs({ chosen: browser, chromium: browser });
  const found = findBrowser({ env: { CHROME_PATH: join(folder, 'chosen'), PATH: folder }, paths: [] });
  expect(found.path).toBe(join(folder, 'chosen'));
});

test('a CHROME_PATH that leads nowhere is told, and not passed over', () => {
  expect(() => findBrowser({ env: { CHROME_PATH: '/nowhere/chrome' }, paths: [] })).toThrow(
    'CHROME_PATH is /nowhere/chrome, where there is no file',
  );
});

test('a browser of PATH goes before one at a common place', () => {
  const folder = programs({ chromium: browser });
  const other = programs({ chrome: browser });
  const found = findBrowser({ env: { PATH: folder }, paths: [join(other, 'chrome')] });
  expect(found.path).toBe(join(folder, 'chromium'));
});

test('a program that only has the name of a browser is passed over', () => {
  const folder = programs({ 'chromium-browser': stub });
  const other = programs({ chrome: browser });
  const found = findBrowser({ env: { PATH: folder }, paths: [join(other, 'chrome')] });
  expect(found.path).toBe(join(other, 'chrome'));
});

test('where there is no browser, the one among the packages is unpacked and starts', async () => {
  const found = findBrowser({ env: {}, paths: [] });
  expect(found.path).toContain('node_modules');
  const launched = await launchBrowser(found);
  const page = await launched.newPage();
  await page.setContent('<p>Hej</p>');
  expect(await page.textContent('p')).toBe('Hej');
  expect(launched.version()).toMatch(/^143\./);
  await launched.close();
});

/** How a page is measured for the table of heights: by its elements, whatever their classes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type Measures, measure, PHONE } from '../../scripts/pictures/measure.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The measures of a page with this in its main part, without the margins of a browser. */
async function measuresOf(html: string): Promise<Measures> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.setContent(`<style>*{margin:0}</style><main>${html}</main>`);
  const measures = await measure(page);
  await page.close();
  return measures;
}

const SPACE = '<div style="height:640px"></div>';
const LONG = 'Den här texten har så många ord att den räknas som innehåll och inte som en rad om sidan.';

test('a page of two screens is two screens high', async () => {
  expect((await measuresOf(SPACE + SPACE)).screens).toBe(2);
});

test('its content begins with the first item or long paragraph after its title', async () => {
  const { first } = await measuresOf(`<p>${LONG}</p><h1>Titel</h1><p>Kort rad.</p>${SPACE}<p>${LONG}</p>`);
  expect(first).toBeGreaterThan(1);
  expect(first).toBeLessThan(1.5);
  expect((await measuresOf(`<h1>Titel</h1><ul><li>Ett två tre</li></ul>${SPACE}`)).first).toBeLessThan(0.2);
});

test('lists of links to places and what is folded away are no content', async () => {
  const { first } = await measuresOf(
    `<h1>Titel</h1><nav><ul><li>Ett två tre</li></ul></nav><details><summary>Mer</summary><p>${LONG}</p></details>`,
  );
  expect(first).toBeUndefined();
});

test('written text begins with the first heading that has an anchor of its own', async () => {
  const { text } = await measuresOf(`<h1>Titel</h1><h2 id="_left">Beslut</h2>${SPACE}<h2 id="lokaler">Lokaler</h2>`);
  expect(text).toBeGreaterThan(1);
});

test.for([
  ['nothing is said twice', '<p>Ett två tre</p><p>Fyra fem sex</p>', 0],
  ['a block that is said again counts once', '<p>Ett två tre</p><h2>Ett två tre!</h2>', 0.5],
  ['short blocks may be said again', '<p>Svar ja</p><p>Svar ja</p>', 0],
  ['links may not', '<p>Se <a href="/a">Lokaler</a>.</p><p>Om <a href="/a">Lokaler</a>.</p>', 0.25],
  ['a block with a link is one', '<p>Om <a href="/a">lokaler</a> nu</p><p>Om <a href="/a">lokaler</a> nu</p>', 0.5],
] as const)('%s', async ([, html, twice]) => {
  expect((await measuresOf(html)).twice).toBe(twice);
});

/** Wider text spacing (WCAG 2.2, 1.4.12) and 400 % zoom: no content is lost, and no page scrolls sideways. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPages, openExample, type Website } from '../support/browser.ts';

let site: Website;
beforeAll(async () => {
  site = await openExample();
});
afterAll(() => site?.close());

/** The spacing that the criterion names, put on everything. */
const SPACED = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** How wide the page is, and texts that are cut off or lie over others, also when what is folded has been unfolded. */
const LOST = `(() => {
  const folds = [...document.querySelectorAll('details')];
  // of what is folded the first line may be shown
  const beginnings = new Set(document.querySelectorAll('details:not([open]) > summary'));
  const cutOnes = () => [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const clips = overflowX === 'hidden' || overflowY === 'hidden';
    return clips && clipPath === 'none' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  });
  const folded = cutOnes().filter((element) => !beginnings.has(element));
  for (const fold of folds) fold.open = true;
  const cut = [...folded, ...cutOnes()];
  return { width: document.documentElement.scrollWidth, cut: cut.map((element) => element.outerHTML.slice(0, 100)) };
})()`;

test.for(kindsOfPages)('/%s at 320 px with more space in its text', async (path) => {
  const { page } = await site.visitAgain(path, { viewport: { width: 320, height: 640 } });
  await page.evaluate(SPACED);
  expect(await page.evaluate(LOST)).toEqual({ width: 320, cut: [] });
});

test.for(kindsOfPages)('/%s of a window of 1280 px, enlarged to 400 %', async (path) => {
  const { page } = await site.visitAgain(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  expect(await page.evaluate(LOST)).toEqual({ width: 320, cut: [] });
});

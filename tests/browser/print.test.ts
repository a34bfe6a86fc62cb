/** Paper: what a sheet shows that the screen folds, what it leaves out, and how many sheets a page takes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPages, openExample, openWebsite, type Website } from '../support/browser.ts';
import { minutes, small } from '../support/content-folder.ts';

const MEETING = 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/';
const PLANNED = 'protokoll/2017-09-11-gemensam-utvecklingsgrupp/';
const LONG = `Vi beslutar att ${'måla planket vid badet i alla färger '.repeat(12)}till våren`;

let example: Website;
let unusual: Website;
beforeAll(async () => {
  example = await openExample();
  unusual = await openWebsite({
    ...small,
    'minutes/m.md': minutes(
      {
        date: '2017-02-13',
        next: `["2017-09-11 13:30 ${'Församlingshemmets stora sal '.repeat(3)}, flyttat från 2017-09-04"]`,
      },
      `## Planket\n\n${LONG}. Läs [mer om färg](https://farg.example/) och [vår sida](/om/).\n\n## Målarna\n\nBo lovar att köpa penslar.\n`,
    ),
  });
});
afterAll(() => Promise.all([example?.close(), unusual?.close()]));

/** A page as it is printed. */
async function onPaper(website: Website, address: string): Promise<Page> {
  const { page } = await website.visitAgain(address);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** The number of sheets; the browser writes an object for each into the PDF. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Whether what is selected is there and printed. */
function isPrinted(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element: { checkVisibility(options: object): boolean }) =>
      element.checkVisibility({ contentVisibilityAuto: true }),
    );
}

describe('printed though it is folded on the screen', () => {
  test('those who were there', async () => {
    const { page } = await example.visit(MEETING);
    expect(await isPrinted(page, '.attendance li')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isPrinted(page, '.attendance li')).toBe(true);
    expect(await isPrinted(page, '.attendance h2')).toBe(true);
  });

  test('the rest of a long text, without the words that show it', async () => {
    const page = await onPaper(unusual, 'beslut/');
    expect(await isPrinted(page, '.entry-body details > p')).toBe(true);
    expect(await isPrinted(page, '.entry-body summary')).toBe(false);
  });
});

describe('not printed', () => {
  test.for(kindsOfPages)('the menu, the search, the breadcrumb and ways on of /%s', async (path) => {
    const page = await onPaper(example, path);
    const printed = await page
      .locator('header.site nav, header.site form, .breadcrumb, .contents, .choices, .way-on, footer.site ul')
      .evaluateAll((elements: { checkVisibility(): boolean; outerHTML: string }[]) =>
        elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(printed).toEqual([]);
  });

  test('the closed outcomes of a meeting, unless its reader has opened them', async () => {
    const page = await onPaper(example, MEETING);
    const closed = '.outcomes > details:not(.open-when-wide)';
    expect(await isPrinted(page, closed)).toBe(false);
    await page.evaluate(`document.querySelector('${closed}').open = true`);
    expect(await isPrinted(page, `${closed} .entry`)).toBe(true);
  });

  test('the closed tasks, where some are open', async () => {
    const page = await onPaper(example, 'uppgifter/');
    expect(await isPrinted(page, '[aria-labelledby="_closed"] .entry')).toBe(false);
    expect(await isPrinted(await onPaper(example, 'beslut/'), '#_closed .entry')).toBe(true);
  });
});

describe('a list to tick', () => {
  /** The sides of the squares before the entries of a list, in pixels. */
  const squaresOf = (page: Page, list: string): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('${list} .entry-body')].map((body) => {
      const { content, width, borderTopStyle } = getComputedStyle(body, '::before');
      return content === 'none' ? 'none' : borderTopStyle + ' ' + Math.round(Number.parseFloat(width));
    })`);

  test('has a square before each open entry, and none on the screen', async () => {
    const { page } = await example.visit('uppgifter/');
    expect(new Set(await squaresOf(page, '[aria-labelledby="_open"]'))).toEqual(new Set(['none']));
    await page.emulateMedia({ media: 'print' });
    const squares = await squaresOf(page, '[aria-labelledby="_open"]');
    expect(squares.length).toBeGreaterThan(5);
    expect(new Set(squares)).toEqual(new Set(['solid 13']));
  });

  test('has none before a decision', async () => {
    const page = await onPaper(example, 'beslut/');
    expect(new Set(await squaresOf(page, 'main'))).toEqual(new Set(['none']));
  });

  test('has the day beside the text, whatever width the sheet has', async () => {
    for (const width of [500, 794, 1300]) {
      const { page } = await example.visit('uppgifter/', { viewport: { width, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      const day = await page.locator('.entry-day').first().boundingBox();
      const body = await page.locator('.entry-body').first().boundingBox();
      expect(day?.x).toBeGreaterThanOrEqual(0);
      expect((day?.x ?? 0) + (day?.width ?? 0)).toBeLessThanOrEqual(body?.x ?? 0);
    }
  });
});

describe('sheets', () => {
  test.for([
    [MEETING, 2],
    [PLANNED, 2],
    ['uppgifter/', 2],
    ['kalender/', 1],
    ['', 2],
  ] as const)('/%s takes at most %i', async ([path, most]) => {
    expect(await sheetsOf(await onPaper(example, path))).toBeLessThanOrEqual(most);
  });

  test('the poster of a coming meeting is one of them, also with much to say', async () => {
    const page = await onPaper(unusual, 'protokoll/2017-09-11-gemensam-grupp/');
    const all = await sheetsOf(page);
    await page.locator('article').evaluate((article: { remove(): void }) => article.remove());
    await page.locator('footer.site').evaluate((footer: { remove(): void }) => footer.remove());
    expect(await sheetsOf(page)).toBe(1);
    expect(all).toBe(2);
  });

  test.for(['uppgifter/', MEETING])(
    'the foot of /%s is never alone on the last, wherever the text ends',
    async (path) => {
      const { page } = await example.visit(path, { bypassCSP: true });
      // Without page numbers and with an unseen foot, a sheet has text only if something of the page is on it.
      await page.addStyleTag({ content: '@page { @bottom-right { content: none } } footer { visibility: hidden }' });
      const alone: number[] = [];
      for (let space = 0; space < 900; space += 60) {
        await page.addStyleTag({ content: `@media print { h1 { padding-top: ${space}px !important } }` });
        const last = String(await sheetsOf(page));
        const sheet = await page.pdf({ preferCSSPageSize: true, pageRanges: last });
        if (!sheet.toString('latin1').includes('/Type /Font')) alone.push(space);
      }
      expect(alone).toEqual([]);
    },
  );
});

test('addresses of other sites in the text are spelled out, and no others', async () => {
  const page = await onPaper(unusual, 'protokoll/2017-02-13-gemensam-grupp/');
  const after = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main a')].map((a) => getComputedStyle(a, '::after').content).filter((text) => text !== 'none')`,
  );
  expect(after).toEqual(['" (https://farg.example/)"']);
});

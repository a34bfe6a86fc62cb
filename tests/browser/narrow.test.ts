/** A narrow phone: no content makes a page wider than 320 px. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPages, openExample, openWebsite, type Visit, type Website } from '../support/browser.ts';
import { minutes } from '../support/content-folder.ts';

const WORD = 'Socialförvaltningsövergripandesamverkansutvecklingsgruppsverksamhetsberättelse';
const ADDRESS = `https://example.org/${'en-mycket-lang-adress/'.repeat(8)}?a=${'b'.repeat(120)}`;
const CELLS = Array.from({ length: 12 }, (_, index) => `Kolumnrubrik${index}`);
const TABLE = [CELLS, CELLS.map(() => '---'), CELLS].map((row) => `| ${row.join(' | ')} |`).join('\n');
const narrow = { viewport: { width: 320, height: 640 } };

let example: Website;
let wide: Website;
beforeAll(async () => {
  example = await openExample();
  wide = await openWebsite({
    'site.yaml': `title: ${WORD}\nurl: https://prov.example/\nsender: ${WORD}\ncontact:\n  email: ${'namn'.repeat(15)}@example.org\n`,
    [`groups/${WORD}.md`]: `---\nname: ${WORD}\npurpose: ${WORD}\nplace: ${ADDRESS}\nstatus: avslutad\n---\n\n${ADDRESS}\n`,
    [`projects/Projekt${WORD}.md`]: `---\nname: Projekt${WORD}\naliases: [${WORD}projekt]\nstatus: avslutat\n---\n\n${TABLE}\n`,
    'organisations.yaml': `- name: Förening${WORD}\n  kind: ${WORD}\n`,
    'minutes/m.md': minutes(
      {
        date: '2017-02-13',
        group: WORD,
        place: WORD,
        projects: `[Projekt${WORD}]`,
        attendees: `["${WORD} ${WORD}, Förening${WORD} (${WORD})"]`,
        summary: WORD,
        next: `[2017-09-13 13:30 ${WORD}]`,
      },
      [
        `## ${WORD}projekt`,
        ADDRESS,
        `[${WORD}](${ADDRESS})`,
        TABLE,
        `\`${'kod'.repeat(60)}\``,
        `\`\`\`\n${'kod '.repeat(60)}\n\`\`\``,
        `> > - ${WORD}\n> >   - ${WORD}\n> >     - ${WORD}`,
        `1. ${WORD}`,
        `### ${WORD}`,
        `Projekt${WORD} och **${WORD}**`,
      ].join('\n\n'),
    ),
  });
});
afterAll(() => Promise.all([example?.close(), wide?.close()]));

/** How wide a page is, folded and unfolded, and the elements that stick out of it when all of it is unfolded. */
async function sizeOf({ page }: Visit): Promise<unknown> {
  const folded = await page.evaluate('document.documentElement.scrollWidth');
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  return page.evaluate(`({
    width: Math.max(${folded}, document.documentElement.scrollWidth),
    out: [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 320 && !element.closest('table:not([role]), thead, pre'))
      .map((element) => element.outerHTML.slice(0, 120)),
  })`);
}

test.for(kindsOfPages)('/%s of the example fits', async (path) => {
  const visit = await example.visitAgain(path, narrow);
  expect(await sizeOf(visit)).toEqual({ width: 320, out: [] });
});

test.for([
  '',
  'protokoll/',
  `protokoll/2017-02-13-${slug(WORD)}/`,
  'projekt/',
  `projekt/${slug(`Projekt${WORD}`)}/`,
  'grupper/',
  `grupper/${slug(WORD)}/`,
  'organisationer/',
  `organisationer/${slug(`Förening${WORD}`)}/`,
  'sok/',
  'folj/',
  `folj/grupper/${slug(WORD)}/`,
  'om/',
  'tillganglighet/',
  'personuppgifter/',
  '404.html',
])('/%s of an archive of very long words fits', async (path) => {
  const visit = await wide.visitAgain(path, narrow);
  expect(await visit.page.locator('h1').count()).toBe(1);
  await visit.page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  expect(await sizeOf(visit)).toEqual({ width: 320, out: [] });
});

test('hits of very long words fit', async () => {
  const visit = await wide.visit(`sok/?q=${encodeURIComponent(WORD)}`, narrow);
  await visit.page.locator('#_hits .entry-text').first().waitFor();
  expect(await sizeOf(visit)).toEqual({ width: 320, out: [] });
});

test('the rows of a wide table are stacked, and each cell has the heading of its column before it', async () => {
  const { page } = await wide.visit(`protokoll/2017-02-13-${slug(WORD)}/`, narrow);
  const cells = await page.evaluate<{ label: string; left: number; top: number }[]>(
    `[...document.querySelectorAll('td')].map((cell) => ({
      label: getComputedStyle(cell, '::before').content.split('" / "')[0].replaceAll('"', ''),
      left: cell.getBoundingClientRect().left,
      top: cell.getBoundingClientRect().top,
    }))`,
  );
  expect(cells.map(({ label }) => label)).toEqual(CELLS.map((cell) => `${cell}:`));
  expect(new Set(cells.map(({ left }) => left)).size).toBe(1);
  expect(cells.every(({ top }, index) => index === 0 || top > (cells[index - 1]?.top ?? 0))).toBe(true);
});

test('a screen reader finds a stacked table as a table, with the headings of its columns', async () => {
  const { page } = await wide.visit(`protokoll/2017-02-13-${slug(WORD)}/`, narrow);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const named = (role: string): unknown[] =>
    nodes.filter((node) => node.role?.value === role && !node.ignored).map(({ name }) => name?.value);
  expect(named('table').length).toBe(1);
  expect(named('row').length).toBe(2);
  expect(named('columnheader')).toEqual(CELLS);
  expect(named('cell')).toEqual(CELLS);
});

test('on a wide screen and on paper it is a table', async () => {
  const { page } = await wide.visit(`protokoll/2017-02-13-${slug(WORD)}/`, { viewport: { width: 1280, height: 640 } });
  const display = (): Promise<string> => page.evaluate(`getComputedStyle(document.querySelector('td')).display`);
  expect(await display()).toBe('table-cell');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await display()).toBe('block');
  await page.emulateMedia({ media: 'print' });
  expect(await display()).toBe('table-cell');
});

/** The address of a name. */
function slug(name: string): string {
  return name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}

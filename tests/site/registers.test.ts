/** Every register of outcomes: its page lists its kinds, and pages, feeds and links lead to it. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { kinds, registers } from '../../src/domain/outcome-kinds.ts';
import { keysOf } from '../../src/domain/table.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { rssItems } from '../support/feeds.ts';
import { once } from '../support/once.ts';
import { problemLines } from '../support/problem-lines.ts';

/** A meeting that leaves one of each kind behind, and links to each register. */
const TEXT = [
  ...Object.values(kinds).map(({ word }) => `${word}: något litet.`),
  `Se ${Object.values(registers)
    .map(({ address, title }) => `[${title}](${address})`)
    .join(' ')}.`,
].join('\n\n');
const files = { 'minutes/a.md': minutes({ date: '2017-02-13' }, `${TEXT}\n`) };
const titles = Object.values(registers).map(({ title }) => title);

const site = once(() => buildSite({ ...small, ...files }, '2017-04-10'));

describe.for(keysOf(registers))('%s', (register) => {
  const { address, title, open, closed } = registers[register];
  const own = Object.values(kinds).filter((kind) => kind.register === register);
  const words = own.map(({ word }) => word).toSorted();

  test('lists one of each of its kinds, under the headings of its parts', async () => {
    const $ = load(pageOf(await site(), address));
    expect($('h1').text()).toBe(title);
    const headings = [...(open ? [open.heading] : []), closed.heading];
    const shown = $('section h2')
      .toArray()
      .map((heading) =>
        $(heading)
          .text()
          .replace(/ \(\d+\)$/, ''),
      );
    expect(shown.slice(0, headings.length)).toEqual(headings);
    const labels = $('.outcomes .label')
      .toArray()
      .map((label) => $(label).text().replace(/:\s*$/, ''));
    expect(labels.toSorted()).toEqual(words);
  });

  test('has feeds with them, which the page on how to follow names', async () => {
    expect(
      rssItems(await site(), address)
        .map((item) => item.title.replace(/:.*/, ''))
        .toSorted(),
    ).toEqual(words);
    const links = load(pageOf(await site(), '/folj/'))('main a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(links).toContain(`/folj${address}`);
  });

  test('has an address that minutes may link to and no page may take', () => {
    expect(problemLines(files)).toEqual([]);
    const page = `pages/${address.slice(1, -1)}.md`;
    expect(problemLines({ [page]: '---\ntitle: Egen sida\n---\n\nText.\n' })).toEqual([
      expect.stringContaining(`Adressen ”${address}” har webbplatsen redan`),
    ]);
  });
});

test('the menu has every register, in their order', async () => {
  const $ = load(pageOf(await site(), '/'));
  const menu = $('header nav a')
    .toArray()
    .map((link) => $(link).text());
  expect(menu.filter((text) => titles.includes(text))).toEqual(titles);
});

test('the page about the site names what is collected, one after the other', async () => {
  const text = load(pageOf(await site(), '/om/'))('main').text();
  for (const { contents, title } of Object.values(registers)) {
    if (contents === undefined) continue;
    expect(text).toContain(contents);
    expect(text.toLowerCase()).toContain(title.toLowerCase());
  }
  expect(text).toMatch(/samlar [^.]+ och \S+ ur protokollen\./);
});

test('each register, and the outcomes on a meeting’s page, say that a program has collected them, and lead to how', async () => {
  const pages = await site();
  const meeting = [...pages.keys()].find(
    (path) => path.startsWith('protokoll/') && pages.get(path)?.includes('aria-labelledby="_left"'),
  );
  for (const path of [...Object.values(registers).map(({ address }) => address), `/${meeting}`]) {
    const $ = load(pageOf(pages, path));
    const said = $('main p.note').filter((_, line) => $(line).text().startsWith('Ett datorprogram har samlat'));
    expect(said.length, path).toBe(1);
    expect(said.text(), path).toMatch(/^[^.]+ och kan ha missat eller missförstått något: [^.]+\.$/);
    const [page = '', id] = (said.find('a').attr('href') ?? '').replace('/prov', '').split('#');
    expect(load(pageOf(pages, page))(`h2#${id}`).text(), path).toBe('Listor som ett program har gjort');
  }
});

test.for([
  [200, false],
  [201, true],
] as const)(
  'of %i closed items the whole register shows at most 200, and leads to the years for the rest',
  async ([count, hasMore]) => {
    const decisions = Array.from({ length: count }, (_, index) => `Beslut: nummer ${index + 1}.\n`).join('\n');
    const many = await buildSite(
      { ...small, 'minutes/m.md': minutes({ date: '2017-02-13' }, decisions) },
      '2017-04-10',
    );
    const itemsOn = (path: string): number => load(pageOf(many, path))('ul.outcomes > li').length;
    expect(itemsOn('/beslut/')).toBe(200);
    expect(itemsOn('/beslut/ar/2017/')).toBe(count);
    expect(pageOf(many, '/beslut/').includes(uiText.moreByYear)).toBe(hasMore);
  },
);

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
    // a register where nothing can be open is one list, whose heading is that of the page
    const headings = open ? [open.heading, closed.heading] : [];
    const shown = $('main h2')
      .not('nav h2')
      .toArray()
      .map((heading) =>
        $(heading)
          .text()
          .replace(/ \(\d+\)$/, ''),
      );
    expect(shown.slice(0, headings.length)).toEqual(headings);
    expect($('main .entry').length).toBe(own.length);
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
    expect(said.text(), path).toMatch(/^[^.]+ och kan ha fel: [^.]+\.$/);
    const [page = '', id] = (said.find('a').attr('href') ?? '').replace('/prov', '').split('#');
    expect(load(pageOf(pages, page))(`h2#${id}`).text(), path).toBe('Listor som ett program har gjort');
  }
});

/** Outcomes of a kind in a meeting of a year: some are told to be done in the meeting after. */
const KLAR = '- [x] Asta: ring ';

describe('of many outcomes', () => {
  const decisions = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Beslut: nummer ${index + 1}.\n`).join('\n');
  const tasks = (open: number, done: number): string =>
    [
      ...Array.from({ length: open }, (_, index) => `- [ ] Asta: laga staket ${index + 1}`),
      ...Array.from({ length: done }, (_, index) => `${KLAR}${index + 1}`),
    ].join('\n');
  const many = once(() =>
    buildSite(
      {
        ...small,
        'minutes/m17.md': minutes({ date: '2017-02-13' }, `${decisions(12)}\n${tasks(70, 11)}\n`),
        'minutes/m16.md': minutes({ date: '2016-02-15' }, `${decisions(20)}\n${tasks(3, 4)}\n`),
        'minutes/m15.md': minutes({ date: '2015-02-16' }, `${decisions(270)}\n${tasks(0, 5)}\n`),
      },
      '2017-04-10',
    ),
  );
  const entriesIn = async (path: string, within = 'main'): Promise<number> =>
    load(pageOf(await many(), path))(`${within} .entry`).length;

  test('a register where nothing is open shows the latest year whole, and says at its top how many there are', async () => {
    const $ = load(pageOf(await many(), '/beslut/'));
    expect(await entriesIn('/beslut/')).toBe(12);
    expect($('.lead').text()).toContain(uiText.mostClosed(12, 302));
    expect($('h2[id=_2017]').text()).toBe('2017 (12)');
  });

  test('the whole register shows the sixty first of what is open, and says so before them', async () => {
    const $ = load(pageOf(await many(), '/uppgifter/'));
    expect($('h2[id=_open]').text()).toBe('Inte klara (73)');
    expect($('h2[id=_open] + .note').text()).toBe(uiText.mostOpen.oldest(60, 73));
    expect(await entriesIn('/uppgifter/', '[aria-labelledby=_open]')).toBe(60);
  });

  test('what is closed is folded below it: the latest year, then links to the earlier ones with their numbers', async () => {
    const $ = load(pageOf(await many(), '/uppgifter/'));
    expect($('h2[id=_closed]').text()).toBe('Avslutade (20)');
    expect($('details[class=year] summary').text()).toBe('2017 (11)');
    expect(await entriesIn('/uppgifter/', 'details.year')).toBe(11);
    expect(
      $('.years li')
        .toArray()
        .map((item) => [$(item).text(), $(item).find('a').attr('href')]),
    ).toEqual([
      ['2016 (4)', '/uppgifter/ar/2016/#_closed'],
      ['2015 (5)', '/uppgifter/ar/2015/#_closed'],
    ]);
  });

  test.for([
    ['/uppgifter/ar/2017/', 81],
    ['/uppgifter/ar/2016/', 7],
    ['/uppgifter/ar/2015/', 5],
    ['/uppgifter/grupp/gemensam-grupp/', 93],
    ['/beslut/ar/2015/', 270],
  ] as const)('%s has all of its %i, and none of them twice', async ([path, count]) => {
    const $ = load(pageOf(await many(), path));
    const links = $('main .entry a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(await entriesIn(path)).toBe(count);
    expect(new Set(links).size).toBe(count);
  });

  test('of a long list the beginning is shown, more of it where there is room, and the rest on demand', async () => {
    const $ = load(pageOf(await many(), '/beslut/ar/2015/'));
    expect($('main .open-when-wide > .entries > .entry').length).toBe(40);
    expect($('main .open-when-wide > summary').text()).toBe(uiText.showMore(40));
    expect($('main .open-when-wide > details > .entries > .entry').length).toBe(210);
    expect($('main .open-when-wide > details > summary').text()).toBe(uiText.showMore(210));
  });

  test('the page of a year leads to the year before and the year after it', async () => {
    const $ = load(pageOf(await many(), '/beslut/ar/2016/'));
    expect(
      $('main .years a')
        .toArray()
        .map((link) => `${$(link).text()} ${$(link).attr('href')}`),
    ).toEqual(['Året före: 2015 /beslut/ar/2015/', 'Året efter: 2017 /beslut/ar/2017/', 'Visa alla /beslut/']);
  });

  test('earlier years of a group with very many have pages of their own', async () => {
    const part = '/beslut/grupp/gemensam-grupp/';
    const $ = load(pageOf(await many(), part));
    expect(await entriesIn(part)).toBe(32);
    expect($('main .years li').last().text()).toBe('2015 (270)');
    expect($('main .years a').last().attr('href')).toBe(`${part}ar/2015/`);
    expect(await entriesIn(`${part}ar/2015/`)).toBe(270);
    expect(load(pageOf(await many(), `${part}ar/2015/`))('h1').text()).toBe('Beslut från Gemensam grupp 2015');
    expect(JSON.parse(pageOf(await many(), '/data/addresses.json')).addresses).toContain(`${part}ar/2015/`);
  });

  test('only the whole register has the links to all groups and projects, so that they make no other page heavy', async () => {
    expect(load(pageOf(await many(), '/beslut/'))('.choices a').length).toBe(4);
    expect(load(pageOf(await many(), '/beslut/ar/2016/'))('.choices a').length).toBe(0);
  });
});

/** The archive by year: `/protokoll/` begins with the latest year, and each year has a page of its own. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LEAST_ITEMS, latestYears } from '../../src/views/year-links.ts';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';

const days = (year: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, day) => `${year}-${String(1 + (day % 12)).padStart(2, '0')}-${10 + Math.floor(day / 12)}`,
  );
const meetings = (dates: readonly string[], group = 'Gemensam grupp'): Files =>
  Object.fromEntries(
    dates.map((date) => [`minutes/${date}-${group}.md`, minutes({ date, group }, '## Klarspråk\n\nVi läste.\n')]),
  );

/** Ten meetings in 2016, of which two are on one day, twelve in 2015, eleven in 2014; the small archive has one in 2017. */
const files = {
  ...small,
  ...meetings(days(2016, 9)),
  ...meetings(['2016-01-10'], 'Ledningsgruppen'),
  ...meetings(days(2015, 12)),
  ...meetings(days(2014, 11)),
};
const site = once(() => buildSite(files, '2017-02-01'));

const entriesOn = (pages: BuiltSite, path: string): string[] =>
  load(pageOf(pages, path))('main .entry a')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');

describe('/protokoll/', () => {
  test('has the latest year whole and, while that has few meetings, the year before it', async () => {
    const $ = load(pageOf(await site(), '/protokoll/'));
    const headings = $('main h2').toArray();
    expect(headings.map((heading) => [$(heading).attr('id'), $(heading).text()])).toEqual([
      ['_2017', '2017 (1)'],
      ['_2016', '2016 (10)'],
    ]);
    expect(entriesOn(await site(), '/protokoll/').length).toBe(11);
  });

  test('lists meetings by day, whatever their group, each once', async () => {
    const listed = entriesOn(await site(), '/protokoll/');
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.map((href) => href.slice('/protokoll/'.length, '/protokoll/2017-01-16'.length))).toEqual(
      listed
        .map((href) => href.slice('/protokoll/'.length, '/protokoll/2017-01-16'.length))
        .toSorted()
        .toReversed(),
    );
    expect(listed.slice(-2).toSorted()).toEqual([
      '/protokoll/2016-01-10-gemensam-grupp/',
      '/protokoll/2016-01-10-ledningsgruppen/',
    ]);
  });

  test('leads to the earlier years with the number of their meetings, before the first meeting', async () => {
    const $ = load(pageOf(await site(), '/protokoll/'));
    expect(
      $('.years li')
        .toArray()
        .map((item) => [$(item).text(), $(item).find('a').attr('href')]),
    ).toEqual([
      ['2015 (12)', '/protokoll/2015/'],
      ['2014 (11)', '/protokoll/2014/'],
    ]);
    const main = $('main').html() ?? '';
    expect(main.indexOf('class="years"')).toBeLessThan(main.indexOf('class="entries"'));
  });

  test('has the anchor of each year that it had when all were on it', async () => {
    const $ = load(pageOf(await site(), '/protokoll/'));
    for (const year of [2017, 2016, 2015, 2014]) expect($(`[id=_${year}]`).length, `${year}`).toBe(1);
    expect($('[id=_2014]').attr('href')).toBe('/protokoll/2014/');
  });
});

describe('the page of a year', () => {
  test.for([
    ['2017', 1],
    ['2016', 10],
    ['2015', 12],
    ['2014', 11],
  ] as const)('%s has its %i meetings, which none of the other years has', async ([year, count]) => {
    const listed = entriesOn(await site(), `/protokoll/${year}/`);
    expect(listed.length).toBe(count);
    for (const href of listed) expect(href).toMatch(new RegExp(`^/protokoll/${year}-`));
  });

  test('leads to the year before and the year after it', async () => {
    const links = (year: string): string[] => {
      const $ = load(pages.get(`protokoll/${year}/index.html`) ?? '');
      return $('.years a')
        .toArray()
        .map((link) => `${$(link).text()} ${$(link).attr('href')}`);
    };
    const pages = await site();
    expect(links('2015')).toEqual(['Året före: 2014 /protokoll/2014/', 'Året efter: 2016 /protokoll/2016/']);
    expect(links('2014')).toEqual(['Året efter: 2015 /protokoll/2015/']);
    expect(links('2017')).toEqual(['Året före: 2016 /protokoll/2016/']);
  });

  test('is in the sitemap and in the record of addresses', async () => {
    expect(pageOf(await site(), '/sitemap.xml')).toContain('https://prov.example/protokoll/2014/');
    expect(JSON.parse(pageOf(await site(), '/data/addresses.json')).addresses).toContain('/protokoll/2014/');
  });

  test('is where the breadcrumb of its meetings leads', async () => {
    const $ = load(pageOf(await site(), '/protokoll/2014-01-10-gemensam-grupp/'));
    expect(
      $('.breadcrumb a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual(['/', '/protokoll/', '/protokoll/2014/']);
  });

  test('can be linked to in minutes', async () => {
    const linking = { 'minutes/m.md': minutes({ date: '2017-02-13' }, 'Se [hela året](/protokoll/2017/).\n') };
    expect(pageOf(await buildSite({ ...small, ...linking }), '/protokoll/2017-02-13-gemensam-grupp/')).toContain(
      'href="/protokoll/2017/"',
    );
  });
});

test('before the first meeting there is no page of a year', async () => {
  const pages = [...(await buildSite(small, '2017-01-01')).keys()];
  expect(pages.filter((path) => /^protokoll\/\d+\//.test(path))).toEqual([]);
});

describe('a project that came up at very many meetings', () => {
  const long = once(() =>
    buildSite(
      { ...small, ...meetings(days(2016, 60)), ...meetings(days(2015, 60)), ...meetings(days(2014, 3)) },
      '2017-02-01',
    ),
  );
  const itemsOn = async (path: string): Promise<string[]> =>
    load(pageOf(await long(), path))('.timeline ol > li')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '');

  test('has its latest hundred or so on its page, by whole years, and the years before them on pages of their own', async () => {
    expect((await itemsOn('/projekt/klarsprak/')).length).toBe(61);
    expect((await itemsOn('/projekt/klarsprak/ar/2015/')).length).toBe(60);
    expect((await itemsOn('/projekt/klarsprak/ar/2014/')).length).toBe(3);
    expect((await long()).has('projekt/klarsprak/ar/2016/index.html')).toBe(false);
  });

  test('leads to these pages with the number of their meetings, from the anchors that they had', async () => {
    const $ = load(pageOf(await long(), '/projekt/klarsprak/'));
    const [first, second] = $('.timeline .years li').toArray();
    expect([$(first).text(), $(first).find('a').attr('href')]).toEqual(['2015 (60)', '/projekt/klarsprak/ar/2015/']);
    expect($(second).text()).toBe('2014 (3)');
    for (const id of await itemsOn('/projekt/klarsprak/ar/2014/'))
      expect($(second).find(`[id="${id}"]`).length).toBe(1);
    expect($(second).find('[id=_2014]').length).toBe(1);
  });

  test('and from year to year, to the project itself after the latest of them', async () => {
    const $ = load(pageOf(await long(), '/projekt/klarsprak/ar/2015/'));
    expect($('h1').text()).toBe('Klarspråk 2015');
    expect(
      $('main .years a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual(['/projekt/klarsprak/ar/2014/', '/projekt/klarsprak/#_2016']);
  });

  test('has headings without jumps and no id twice on these pages', async () => {
    for (const path of ['/projekt/klarsprak/', '/projekt/klarsprak/ar/2015/']) {
      const $ = load(pageOf(await long(), path));
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((heading) => Number($(heading).prop('tagName')?.slice(1)));
      for (const [index, level] of levels.entries())
        expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      const ids = $('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });
});

test.for([
  ['a full year is enough', [LEAST_ITEMS, 3], 1],
  ['a year with few items is followed by the year before it', [LEAST_ITEMS - 1, 3, 8], 2],
  ['where little happens, as many years as it takes', [1, 2, 3, 3, 1, 40], 5],
  ['all years, where they have few items together', [1, 1], 2],
  ['none without any', [], 0],
] as const)('a list begins with the latest years: %s', ([, counts, shown]) => {
  const years = counts.map((count) => ({ items: Array.from({ length: count }) }));
  const { latest, earlier } = latestYears(years);
  expect(latest.length).toBe(shown);
  expect([...latest, ...earlier]).toEqual(years);
});

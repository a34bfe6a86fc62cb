/** Projects over many years: `/projekt/` has the latest twelve months and stays small, and each year has a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { THIRTY_YEARS_PATIENCE, thirtyYears } from '../support/thirty-years.ts';
import { unset } from '../support/unset.ts';
import { brokenLinks, wholeSite } from '../support/whole-site.ts';

const met = (date: string, project = 'Klarspråk') => minutes({ date }, `## ${project}\n\nVi läste.\n`);
const names = ($: CheerioAPI, within = '.strips'): string[] => [...$(`${within} > li > a`)].map((a) => $(a).text());
const periodOn = ($: CheerioAPI) => unset($('.thread figure').attr('aria-label') ?? '');

/** With the meeting of `small`, on 16 January 2017: two years before, and a spring with one meeting. */
const FOUR_YEARS: Files = {
  ...small,
  'minutes/a.md': met('2014-12-05'),
  'minutes/b.md': met('2016-05-09', 'Fritidsbanken'),
  'minutes/c.md': met('2016-06-06'),
  'minutes/d.md': met('2017-05-08'),
};

const siteOfFourYears = once(() => buildSite(FOUR_YEARS));

describe('the picture on /projekt/ ends with the month of the latest minutes about a project', () => {
  test.for([
    ['2017-06-30', 'Juni 2016–maj 2017', ['Klarspråk']],
    ['2017-05-07', 'Februari 2016–januari 2017', ['Klarspråk', 'Fritidsbanken']],
    ['2015-03-01', '2014', ['Klarspråk']],
  ] as const)('as of %s it is %s', async ([today, period, projects]) => {
    const $ = load(pageOf(await buildSite(FOUR_YEARS, today), '/projekt/'));
    expect(periodOn($)).toBe(period);
    expect(names($)).toEqual(projects);
  });

  test('and has twelve columns, with the year over the first of each', async () => {
    const $ = load(pageOf(await siteOfFourYears(), '/projekt/'));
    expect([...$('.months span')].map((month) => $(month).text().trim())).toEqual([
      '2016 J',
      'J',
      'A',
      'S',
      'O',
      'N',
      'D',
      '2017 J',
      'F',
      'M',
      'A',
      'M',
    ]);
    const turns = [...$('.strip .turn')].map((line) => $(line).attr('x1'));
    expect(turns).toEqual(['58.33%']);
  });

  test('where only its first month is of another year, that year is not written over the next', async () => {
    const $ = load(
      pageOf(await buildSite({ ...FOUR_YEARS, 'minutes/e.md': met('2017-11-06') }, '2017-12-31'), '/projekt/'),
    );
    expect(periodOn($)).toBe('December 2016–november 2017');
    expect($('.months').text().replaceAll(/\s+/g, ' ').trim()).toBe('D 2017 J F M A M J J A S O N');
  });

  test('its line leads on to the left where the project came up before', async () => {
    const $ = load(pageOf(await siteOfFourYears(), '/projekt/'));
    expect([...$('.strip line:not(.turn, .scale)')].map((line) => [$(line).attr('x1'), $(line).attr('x2')])).toEqual([
      ['0%', '95.83%'],
    ]);
  });
});

describe('the page of a year', () => {
  const site = siteOfFourYears;

  test('has that year from January to December, with its own table', async () => {
    const $ = load(pageOf(await site(), '/projekt/ar/2016/'));
    expect($('h1').text()).toBe('Projekt 2016');
    expect(periodOn($)).toBe('2016');
    expect(names($)).toEqual(['Klarspråk', 'Fritidsbanken']);
    expect([...$('table th')].map((cell) => $(cell).text())).toEqual([
      'Projekt',
      'April–juni',
      'Klarspråk',
      'Fritidsbanken',
    ]);
  });

  test('leads to the years before and after it in which a project came up, and to all', async () => {
    const $ = load(pageOf(await site(), '/projekt/ar/2016/'));
    expect([...$('.years a')].map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
      ['Året före: 2014', '/projekt/ar/2014/'],
      ['Året efter: 2017', '/projekt/ar/2017/'],
      ['Projekten år för år', '/projekt/#_years'],
    ]);
  });

  test.for([
    ['2014', ['Året efter: 2016', 'Projekten år för år']],
    ['2017', ['Året före: 2016', 'Projekten år för år']],
  ] as const)('%s is the first or the last', async ([year, links]) => {
    const $ = load(pageOf(await site(), `/projekt/ar/${year}/`));
    expect([...$('.years a')].map((link) => $(link).text())).toEqual(links);
  });

  test('is led to from /projekt/, by a link with the anchor that the year had there', async () => {
    const $ = load(pageOf(await site(), '/projekt/'));
    expect([...$('.years li')].map((item) => $(item).text())).toEqual(['2017 (1)', '2016 (2)', '2014 (1)']);
    for (const year of ['2014', '2016', '2017'])
      expect($(`a#_thread-${year}`).attr('href')).toBe(`/projekt/ar/${year}/`);
  });

  test('is there for no year without a project, and no link leads nowhere', async () => {
    const whole = await wholeSite(contentFolder(FOUR_YEARS));
    expect([...whole.keys()].filter((path) => path.startsWith('projekt/ar/'))).toEqual(
      ['2014', '2016', '2017'].map((year) => `projekt/ar/${year}/index.html`),
    );
    expect(brokenLinks(whole, 'https://prov.example/')).toEqual([]);
  });
});

describe('a hundred projects and thirty years', () => {
  const YEARS = 30;
  const LAST_YEAR = 2017;
  let folder: string;
  beforeAll(async () => {
    folder = (await thirtyYears()).site;
  }, THIRTY_YEARS_PATIENCE);
  const fileOf = (path: string) => readFileSync(join(folder, path, 'index.html'));
  const page = (path: string) => load(fileOf(path).toString());

  test.for([
    ['/projekt/', 60],
    ['/projekt/ar/1988/', 30],
    ['/projekt/ar/2004/', 30],
    ['/projekt/ar/2017/', 30],
  ] as const)('%s is at most %d kB, packed', ([path, kilobytes]) => {
    expect(gzipSync(fileOf(path)).length).toBeLessThan(kilobytes * 1000);
  });

  test('a year is a page, and has all its projects; those that came up last are first', () => {
    const years = page('/projekt/')('.years li');
    expect(years).toHaveLength(YEARS);
    const $ = page(`/projekt/ar/${LAST_YEAR}/`);
    expect(years.first().text()).toBe(`${LAST_YEAR} (${names($).length})`);
    const lastDays = [...$('.strips > li')].map((row) =>
      String($(row).find('svg a').last().attr('href')).slice('/protokoll/'.length, '/protokoll/yyyy-mm-dd'.length),
    );
    expect(lastDays).toEqual(lastDays.toSorted().toReversed());
  });

  test('of many projects the first fifteen are shown at once, the others on demand, and all in the table', () => {
    const $ = page('/projekt/');
    const [shown = [], more = []] = [...$('.strips')].map((list) =>
      [...$(list).find('> li > a')].map((a) => $(a).text()),
    );
    expect(shown.length).toBeLessThanOrEqual(15);
    expect($('.thread details:not(.table) > summary').text()).toBe(`Visa ${more.length} projekt till`);
    expect([...$('.thread tbody th')].map((cell) => $(cell).text())).toEqual([...shown, ...more]);
  });

  test('no two marks of a row are in one place, and every mark has a name of its own', () => {
    const $ = page('/projekt/');
    for (const strip of $('.strip')) {
      const places = [...$(strip).find('use')].map((use) => `${$(use).attr('x')} ${$(use).attr('y')}`);
      expect(new Set(places).size).toBe(places.length);
      const lowest = Math.max(...[...$(strip).find('use')].map((use) => Number($(use).attr('y'))));
      expect(Number($(strip).attr('height'))).toBe(lowest + 12);
    }
    const titles = [...$('.strip a title')].map((title) => $(title).text());
    expect(new Set(titles).size).toBe(titles.length);
    const ids = [...$('[id]')].map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the start page has twelve of them', () => {
    expect(names(page('/'))).toHaveLength(12);
  });
});

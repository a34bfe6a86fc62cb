/** The thread: all projects over time on the start page and on /projekt/, and the marks of a project's timeline. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';
import { brokenLinks, wholeSite } from '../support/whole-site.ts';

/** A decision and a task in February, a question and news in March; the task is done in March. */
const YEAR: Files = {
  ...small,
  'minutes/a.md': minutes(
    { date: '2017-02-13' },
    '## Klarspråk\n\nVi beslutar att börja om.\n\n- [ ] Asta: skriv ett utkast\n\n## Fritidsbanken\n\nVi pratade.\n',
  ),
  'minutes/b.md': minutes(
    { date: '2017-03-13' },
    '## Klarspråk\n\n- [x] Utkastet är klart. ^2017-02-13-gemensam-grupp.uppgift-skriv-utkast\n\n## Fritidsbanken\n\nFråga: Vem har nyckeln?\n',
  ),
  'minutes/c.md': minutes({ date: '2017-03-13', group: 'Ledningsgruppen' }, '## Rapport\n\nKlarspråk växer.\n'),
};

const siteOfYear = once(() => buildSite(YEAR));
const siteInMarch = once(() => buildSite(YEAR, '2017-03-01'));

/** Every month for thirty years, two groups on the same day. */
const THIRTY_YEARS: Files = {
  ...small,
  'projects/orangeriet.md': '---\nname: Örangeriet\n---\n',
  ...Object.fromEntries(
    Array.from({ length: 30 * 12 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${1988 + Math.floor(index / 12)}-${month}-17`;
    })
      .flatMap((date) => ['Gemensam grupp', 'Ledningsgruppen'].map((group) => ({ date, group })))
      .map((fields) => [
        `minutes/${fields.date}-${fields.group}.md`,
        minutes(fields, '## Klarspråk\n\nVi beslutar att fortsätta.\n\n## Örangeriet\n\nVi pratade.\n'),
      ]),
  ),
};

/** What is drawn of each year: the shape and the name of every mark, by project. */
function picture($: CheerioAPI, within = '.thread'): Record<string, Record<string, string[]>> {
  return Object.fromEntries(
    $(`${within} figure`)
      .toArray()
      .map((figure) => [
        $(`[id="${$(figure).attr('aria-labelledby')}"]`).text(),
        Object.fromEntries(
          $(figure)
            .find('.strips > li')
            .toArray()
            .map((row) => [
              $(row).children('a').text(),
              $(row)
                .find('svg a')
                .toArray()
                .map((mark) => `${$(mark).find('use').attr('href')} ${$(mark).children('title').text()}`),
            ]),
        ),
      ]),
  );
}

const pictureOn = (site: BuiltSite, path: string) => picture(load(pageOf(site, path)));

describe('the picture of a year', () => {
  test.for(['/', '/projekt/'])('%s has a mark for each meeting of each project, with its name', async (path) => {
    expect(pictureOn(await siteOfYear(), path)).toEqual({
      '2017': {
        Fritidsbanken: [
          '#_mark-plain Fritidsbanken, 13 februari 2017',
          '#_mark-open Fritidsbanken, 13 mars 2017, något är inte klart',
        ],
        Klarspråk: [
          '#_mark-plain Klarspråk, 16 januari 2017',
          '#_mark-decision Klarspråk, 13 februari 2017, beslut',
          '#_mark-plain Klarspråk, 13 mars 2017, Gemensam grupp',
          '#_mark-plain Klarspråk, 13 mars 2017, Ledningsgruppen',
        ],
      },
    });
  });

  test('is drawn as of a day: what was open then, and no meeting that was yet to come', async () => {
    expect(pictureOn(await siteInMarch(), '/projekt/')).toEqual({
      '2017': {
        Fritidsbanken: ['#_mark-plain Fritidsbanken, 13 februari 2017'],
        Klarspråk: [
          '#_mark-plain Klarspråk, 16 januari 2017',
          '#_mark-both Klarspråk, 13 februari 2017, beslut, men något är inte klart',
        ],
      },
    });
  });

  test('leads to the very place in the minutes', async () => {
    const $ = load(pageOf(await siteOfYear(), '/projekt/'));
    const places = $('.strips > li:last-child svg a')
      .toArray()
      .map((mark) => $(mark).attr('href'));
    expect(places).toEqual([
      '/protokoll/2017-01-16-gemensam-grupp/#klarsprak',
      '/protokoll/2017-02-13-gemensam-grupp/#klarsprak',
      '/protokoll/2017-03-13-gemensam-grupp/#klarsprak',
      '/protokoll/2017-03-13-ledningsgruppen/#rapport--klarsprak',
    ]);
  });

  test('has the same in its table: a row for each project, a column for each quarter, the dates as links', async () => {
    const $ = load(pageOf(await buildSite({ ...YEAR, 'minutes/d.md': june }), '/projekt/'));
    const table = [...$('.thread table tr')].map((row) =>
      [...$(row).children()].map((cell) => {
        const dates = [...$(cell).find('li')].map((item) => $(item).text());
        return dates.length > 0 ? dates : $(cell).text();
      }),
    );
    expect(table).toEqual([
      ['Projekt', 'Januari–mars', 'April–juni'],
      ['Fritidsbanken', ['13 februari', '13 mars, något är inte klart'], ''],
      [
        'Klarspråk',
        ['16 januari', '13 februari, beslut', '13 mars, Gemensam grupp', '13 mars, Ledningsgruppen'],
        ['12 juni'],
      ],
    ]);
    const places = (within: string) => [...$(within)].map((link) => $(link).attr('href'));
    expect(places('.thread td a')).toEqual(places('.strip a'));
  });

  test('can be passed by keyboard', async () => {
    const site = await siteOfYear();
    for (const path of ['/', '/projekt/']) {
      const $ = load(pageOf(site, path));
      const skip = $('.thread a').first();
      expect(skip.text()).toBe('Hoppa över diagrammet');
      expect($(skip.attr('href') ?? '').text()).not.toBe('');
    }
  });

  test('has no more than the words where nothing has come up yet', async () => {
    const site = await buildSite({ ...small, 'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({}, 'Annat.\n') });
    const $ = load(pageOf(site, '/projekt/'));
    expect(picture($)).toEqual({});
    expect($('.thread p').text()).toBe('Inget projekt har tagits upp på något möte än. När det sker visas det här.');
  });
});

const june = minutes({ date: '2017-06-12' }, '## Klarspråk\n\nVi läste.\n');
const december = minutes({ date: '2016-12-05' }, '## Klarspråk\n\nVi läste.\n');

test('the start page has the year before too while the newest has fewer than three months', async () => {
  const files = { ...YEAR, 'minutes/d.md': december };
  expect(Object.keys(pictureOn(await buildSite(files, '2017-03-01'), '/'))).toEqual(['2016', '2017']);
  expect(Object.keys(pictureOn(await buildSite(files, '2017-03-13'), '/'))).toEqual(['2017']);
});

test('the start page has the twelve projects that came up last, and leads to the others', async () => {
  const names = Array.from({ length: 15 }, (_, index) => `Projekt ${String.fromCharCode(65 + index)}`);
  const site = await buildSite(
    {
      ...small,
      ...Object.fromEntries(names.map((name) => [`projects/${name}.md`, `---\nname: ${name}\n---\n`])),
      ...Object.fromEntries(
        names.map((name, index) => [
          `minutes/${index}.md`,
          minutes({ date: `2018-0${1 + Math.floor(index / 4)}-1${index % 4}` }, `## ${name}\n\nVi pratade.\n`),
        ]),
      ),
    },
    '2018-06-30',
  );
  const $ = load(pageOf(site, '/'));
  expect(Object.keys(picture($)['2018'] ?? {})).toEqual(names.slice(3));
  const listed = $('#_projects ~ .projects > li > a');
  expect(listed.toArray().map((link) => $(link).text())).toEqual(names.slice(3).toReversed());
  expect($('section:has(#_projects) a[href="/projekt/"]').text()).toBe('Alla projekt');
  expect(Object.keys(picture(load(pageOf(site, '/projekt/')))['2018'] ?? {})).toEqual(names);
});

describe('thirty years', () => {
  const site = once(() => wholeSite(contentFolder(THIRTY_YEARS), '2017-12-31'));
  const page = async (path: string) => load(String((await site()).get(path)));

  test('have a figure a year, newest first and the older ones folded, with every meeting', async () => {
    const $ = await page('projekt/index.html');
    const years = [...$('.thread figure')].map((figure) => $(figure).attr('aria-labelledby'));
    expect(years).toEqual(Array.from({ length: 30 }, (_, index) => `_thread-${2017 - index}`));
    expect($('.thread > figure')).toHaveLength(1);
    expect($('.thread > details.year:not([open]) > figure')).toHaveLength(29);
    expect($('.strip a')).toHaveLength(30 * 12 * 2 * 2 + 1);
    expect([...$('.thread > figure .strips > li > a')].map((link) => $(link).text())).toEqual([
      'Klarspråk',
      'Örangeriet',
    ]);
  });

  test('have one figure on the start page, and a way to the others', async () => {
    const $ = await page('index.html');
    expect($('.thread figure')).toHaveLength(1);
    expect($('.thread > p a').attr('href')).toBe('/projekt/');
  });

  test('have no two marks of a row in one place', async () => {
    const $ = await page('projekt/index.html');
    for (const strip of $('.strip')) {
      const places = [...$(strip).find('use')].map((use) => `${$(use).attr('x')} ${$(use).attr('y')}`);
      expect(new Set(places).size).toBe(places.length);
      const lowest = Math.max(...[...$(strip).find('use')].map((use) => Number($(use).attr('y'))));
      expect(Number($(strip).attr('height'))).toBe(lowest + 12);
    }
  });

  test('have a name of its own for every mark, and every id once', async () => {
    const $ = await page('projekt/index.html');
    const names = [...$('.strip a title')].map((title) => $(title).text());
    expect(new Set(names).size).toBe(names.length);
    const ids = [...$('[id]')].map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('have no link that leads nowhere', async () => {
    expect(brokenLinks(await site(), 'https://prov.example/')).toEqual([]);
  });
});

test('a project’s own timeline has the same marks, and says them in words', async () => {
  const $ = load(pageOf(await siteInMarch(), '/projekt/klarsprak/'));
  const entries = [...$('.timeline article')].map((entry) => [
    $(entry).find('use').attr('href'),
    unset($(entry).find('h4').text()),
    $(entry).find('.when p').text(),
  ]);
  expect(entries).toEqual([
    ['#_mark-both', '13 februari 2017', 'Beslut, men något är inte klart'],
    ['#_mark-plain', '16 januari 2017', ''],
  ]);
  for (const use of $('use')) expect($(String($(use).attr('href')))).toHaveLength(1);
});

test('nothing of it needs styles or scripts of its own, which the pages forbid', async () => {
  const site = await siteOfYear();
  for (const path of ['/', '/projekt/', '/projekt/klarsprak/']) {
    const $ = load(pageOf(site, path));
    expect($('main [style], main style, main script, main [onclick]')).toHaveLength(0);
  }
});

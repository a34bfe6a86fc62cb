/** The thread: projects over twelve months on the start page and on /projekt/, and the marks of a project's timeline. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

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

/** What is drawn: the shape and the name of every mark, by project. */
function picture($: CheerioAPI): Record<string, string[]> {
  return Object.fromEntries(
    [...$('.strips > li')].map((row) => [
      $(row).children('a').text(),
      [...$(row).find('svg a')].map(
        (mark) => `${$(mark).find('use').attr('href')} ${$(mark).children('title').text()}`,
      ),
    ]),
  );
}

const pictureOn = (site: BuiltSite, path: string) => picture(load(pageOf(site, path)));

describe('the picture of projects over time', () => {
  test.for(['/', '/projekt/'])('%s has a mark for each meeting of each project, with its name', async (path) => {
    expect(pictureOn(await siteOfYear(), path)).toEqual({
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
    });
  });

  test('is drawn as of a day: what was open then, and no meeting that was yet to come', async () => {
    expect(pictureOn(await siteInMarch(), '/projekt/')).toEqual({
      Fritidsbanken: ['#_mark-plain Fritidsbanken, 13 februari 2017'],
      Klarspråk: [
        '#_mark-plain Klarspråk, 16 januari 2017',
        '#_mark-both Klarspråk, 13 februari 2017, beslut, men något är inte klart',
      ],
    });
  });

  test('has the project that came up last first', async () => {
    expect(Object.keys(pictureOn(await buildSite({ ...YEAR, 'minutes/d.md': june }), '/projekt/'))).toEqual([
      'Klarspråk',
      'Fritidsbanken',
    ]);
  });

  test('says in one line what three marks mean; the fourth is made of them', async () => {
    const $ = load(pageOf(await siteOfYear(), '/projekt/'));
    expect([...$('.legend li')].map((item) => $(item).text().trim())).toEqual(['Togs upp', 'Beslut', 'Inte klart']);
    expect($('.thread > p').first().text()).toBe(
      'Varje prick är ett möte där projektet kom upp. Tryck på den för att läsa vad som sades.',
    );
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
        return dates.length > 0 ? dates : unset($(cell).text());
      }),
    );
    expect(table).toEqual([
      ['Projekt', 'Januari–mars 2017', 'April–juni 2017'],
      [
        'Klarspråk',
        ['16 januari', '13 februari, beslut', '13 mars, Gemensam grupp', '13 mars, Ledningsgruppen'],
        ['12 juni'],
      ],
      ['Fritidsbanken', ['13 februari', '13 mars, något är inte klart'], ''],
    ]);
    const places = (within: string) => [...$(within)].map((link) => $(link).attr('href'));
    expect(places('.thread td a')).toEqual(places('.strip a'));
  });

  test('can be passed by keyboard', async () => {
    const site = await siteOfYear();
    for (const path of ['/', '/projekt/', '/projekt/ar/2017/']) {
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
  expect(Object.keys(picture($))).toEqual(names.slice(3).toReversed());
  expect($('.thread > p a[href="/projekt/"]').text()).toBe('Alla projekt');
  expect(Object.keys(picture(load(pageOf(site, '/projekt/'))))).toEqual(names.toReversed());
});

test('a project’s own timeline has the same marks, and says them in words', async () => {
  const $ = load(pageOf(await siteInMarch(), '/projekt/klarsprak/'));
  const entries = [...$('.timeline article')].map((entry) => [
    $(entry).find('use').attr('href'),
    unset($(entry).find('h4').text()),
    $(entry).find('.entry-margin p').first().text(),
  ]);
  expect(entries).toEqual([
    ['#_mark-both', '13 februari 2017', 'Beslut, men något är inte klart'],
    ['#_mark-plain', '16 januari 2017', 'Gemensam grupp'],
  ]);
  for (const use of $('use')) expect($(String($(use).attr('href')))).toHaveLength(1);
});

test('nothing of it needs styles or scripts of its own, which the pages forbid', async () => {
  const site = await siteOfYear();
  for (const path of ['/', '/projekt/', '/projekt/ar/2017/', '/projekt/klarsprak/']) {
    const $ = load(pageOf(site, path));
    expect($('main [style], main style, main script, main [onclick]')).toHaveLength(0);
  }
});
